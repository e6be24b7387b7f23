package io.stockcast.functions.storage;

/** The bytes of an object, and what they are. */
public record StoredObject(byte[] bytes, String contentType) {

    static StoredObject json(byte[] bytes) {
        return new StoredObject(bytes, "application/json");
    }
}
