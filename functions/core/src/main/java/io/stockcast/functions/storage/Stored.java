package io.stockcast.functions.storage;

import io.stockcast.functions.storage.ObjectStore.Held;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Parses stored bytes, and restores those that are damaged. */
final class Stored {

    private static final Logger LOG = LoggerFactory.getLogger(Stored.class);

    private Stored() {}

    /** What {@code reader} makes of the object, or a {@link DamagedObjectException}. */
    static <T> T decoded(String key, Callable<T> reader) {
        try {
            return reader.call();
        } catch (Exception e) {
            throw new DamagedObjectException(key, e);
        }
    }

    /** Writes an object where there is none, or in place of one that is damaged. */
    static void keep(ObjectStore objects, String key, StoredObject object, Consumer<byte[]> reader) {
        if (!objects.putIfAbsent(key, object)) {
            restore(objects, key, object, reader);
        }
    }

    /**
     * Puts an object in place of one that is damaged; one that can be read stays. On AWS the bucket's policy refuses to
     * replace what is written once, and keeps its versions.
     *
     * @param reader throws {@link DamagedObjectException} where it is given the bytes of a damaged object
     */
    static void restore(ObjectStore objects, String key, StoredObject object, Consumer<byte[]> reader) {
        objects.held(key)
                .filter(held -> isDamaged(held, reader))
                .ifPresent(damaged -> replace(objects, key, damaged, object));
    }

    private static void replace(ObjectStore objects, String key, Held damaged, StoredObject object) {
        try {
            if (objects.replace(key, damaged, object)) {
                LOG.info("Restored the object {}, which was damaged", key);
            }
        } catch (StorageException e) {
            LOG.error("The object {} is damaged and is not restored: {}", key, e.getMessage());
        }
    }

    private static boolean isDamaged(Held held, Consumer<byte[]> reader) {
        try {
            reader.accept(held.bytes());
            return false;
        } catch (DamagedObjectException e) {
            return true;
        }
    }
}
