package io.stockcast.functions.storage;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records as they were last parsed or written here, which need not be parsed again while the same bytes are stored. It
 * holds the last {@value #MOST} of them.
 */
final class RecordCache<T> {

    static final int MOST = 32;

    private final Class<T> type;
    private final Map<String, Cached<T>> cached = new LinkedHashMap<>();

    /** An empty cache of records of a type. */
    RecordCache(Class<T> type) {
        this.type = type;
    }

    private record Cached<T>(byte[] bytes, T record) {}

    /** The record that stored bytes hold; a {@link DamagedObjectException} where they hold none. */
    T read(String key, byte[] bytes) {
        Cached<T> last = last(key);
        return last != null && Arrays.equals(last.bytes(), bytes)
                ? last.record()
                : keep(key, bytes, RecordJson.read(key, bytes, type));
    }

    /** The object that holds a record, which is about to be stored. */
    StoredObject object(String key, T record) {
        StoredObject object = RecordJson.object(record);
        keep(key, object.bytes(), record);
        return object;
    }

    private synchronized @Nullable Cached<T> last(String key) {
        return cached.get(key);
    }

    private synchronized T keep(String key, byte[] bytes, T record) {
        cached.remove(key);
        cached.put(key, new Cached<>(bytes, record));
        if (cached.size() > MOST) {
            cached.remove(cached.keySet().iterator().next());
        }
        return record;
    }
}
