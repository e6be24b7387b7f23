package io.stockcast.functions.storage;

import java.util.concurrent.Callable;

/** Parses stored bytes. */
final class Stored {

    private Stored() {}

    /** What {@code reader} makes of the object, or a {@link DamagedObjectException}. */
    static <T> T decoded(String key, Callable<T> reader) {
        try {
            return reader.call();
        } catch (Exception e) {
            throw new DamagedObjectException(key, e);
        }
    }
}
