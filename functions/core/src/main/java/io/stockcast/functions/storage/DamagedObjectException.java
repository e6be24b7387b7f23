package io.stockcast.functions.storage;

/** An object is in the bucket and is not what it should be; the message names its key and the damage. */
public class DamagedObjectException extends StorageException {

    public DamagedObjectException(String key, Throwable cause) {
        super("the object " + key + " is damaged (" + cause.getMessage() + ")", cause);
    }

    DamagedObjectException(String key, String damage) {
        super("the object " + key + " is damaged (" + damage + ")");
    }
}
