package io.stockcast.functions.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Objects under keys; every operation throws {@link StorageException} where the store does not answer. */
public interface ObjectStore {

    Optional<byte[]> get(String key);

    void put(String key, StoredObject object);

    /** Writes the object unless these very bytes are already there. */
    default void putIfChanged(String key, StoredObject object) {
        if (get(key).filter(bytes -> Arrays.equals(bytes, object.bytes())).isEmpty()) {
            put(key, object);
        }
    }

    /** Writes the object unless there is one under this key; says whether it was written. */
    boolean putIfAbsent(String key, StoredObject object);

    /** The keys that start with {@code prefix}, ascending. */
    List<String> keys(String prefix);
}
