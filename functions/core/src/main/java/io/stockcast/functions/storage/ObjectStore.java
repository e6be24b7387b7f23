package io.stockcast.functions.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Objects under keys; every operation throws {@link StorageException} where the store does not answer. */
public interface ObjectStore {

    /** An object as it was seen, and the version that tells whether it still is. */
    record Held(byte[] bytes, String version) {

        boolean holds(StoredObject object) {
            return Arrays.equals(bytes, object.bytes());
        }
    }

    Optional<Held> held(String key);

    default Optional<byte[]> get(String key) {
        return held(key).map(Held::bytes);
    }

    void put(String key, StoredObject object);

    /** Writes the object unless these very bytes are already there. */
    default void putIfChanged(String key, StoredObject object) {
        if (held(key).filter(there -> there.holds(object)).isEmpty()) {
            put(key, object);
        }
    }

    /** Writes the object unless there is one under this key; says whether it was written. */
    boolean putIfAbsent(String key, StoredObject object);

    /** Writes the object in place of the one that was seen; says whether that was still there to be replaced. */
    boolean replace(String key, Held seen, StoredObject object);

    /** Writes the object where still what was seen is there, or still nothing; says whether it is there now. */
    default boolean putInPlaceOf(Optional<Held> seen, String key, StoredObject object) {
        return seen.isEmpty() ? putIfAbsent(key, object) : seen.get().holds(object) || replace(key, seen.get(), object);
    }

    /** The keys that start with {@code prefix} and come after {@code after}, ascending. */
    List<String> keys(String prefix, String after);

    /** The keys that {@code prefix} is the beginning of, ascending. */
    default List<String> keys(String prefix) {
        return keys(prefix, prefix);
    }

    /** What is between {@code prefix} and the next slash in the keys that have both, each once, ascending. */
    default List<String> folders(String prefix) {
        return keys(prefix).stream()
                .map(key -> key.substring(prefix.length()))
                .filter(rest -> rest.contains("/"))
                .map(rest -> rest.substring(0, rest.indexOf('/')))
                .distinct()
                .toList();
    }
}
