package io.stockcast.functions.testing;

import io.stockcast.functions.storage.ObjectStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.storage.StoredObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A bucket in memory, which remembers what was read and written and can be damaged. */
public final class InMemoryObjectStore implements ObjectStore {

    private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final List<String> reads = new CopyOnWriteArrayList<>();
    private final List<String> writes = new CopyOnWriteArrayList<>();
    private String brokenPrefix;
    private String refusedPrefix;
    private Runnable beforeReads = () -> {};

    @Override
    public Optional<Held> held(String key) {
        beforeReads.run();
        refuseIfBroken(key);
        reads.add(key);
        return Optional.ofNullable(objects.get(key)).map(bytes -> new Held(bytes, Arrays.toString(bytes)));
    }

    @Override
    public void put(String key, StoredObject object) {
        if (refusedPrefix != null && key.startsWith(refusedPrefix)) {
            throw new StorageException("the bucket refuses to write " + key, null);
        }
        objects.put(key, object.bytes());
        writes.add(key);
    }

    @Override
    public boolean putIfAbsent(String key, StoredObject object) {
        if (objects.containsKey(key)) {
            return false;
        }
        put(key, object);
        return true;
    }

    @Override
    public boolean replace(String key, Held seen, StoredObject object) {
        if (!Arrays.equals(objects.get(key), seen.bytes())) {
            return false;
        }
        put(key, object);
        return true;
    }

    @Override
    public List<String> keys(String prefix, String after) {
        refuseIfBroken(prefix);
        return objects.keySet().stream()
                .filter(key -> key.startsWith(prefix) && key.compareTo(after) > 0)
                .toList();
    }

    /** The keys read so far. */
    public List<String> reads() {
        return List.copyOf(reads);
    }

    public void forgetReads() {
        reads.clear();
    }

    /** The keys written so far, in order. */
    public List<String> writes() {
        return List.copyOf(writes);
    }

    public void forgetWrites() {
        writes.clear();
    }

    /** From now on, this is done before every read, by whoever reads. */
    public void beforeReads(Runnable action) {
        beforeReads = action;
    }

    public void remove(String key) {
        objects.remove(key);
    }

    /** Puts nonsense in place of an object. */
    public void damage(String key) {
        objects.put(key, "{\"symbol\":".getBytes(StandardCharsets.UTF_8));
    }

    private void refuseIfBroken(String key) {
        if (brokenPrefix != null && key.startsWith(brokenPrefix)) {
            throw new StorageException("the bucket does not answer for " + key, null);
        }
    }

    /** From now on, nothing under the prefix can be read. */
    public void breakUnder(String prefix) {
        brokenPrefix = prefix;
    }

    /** From now on, nothing under the prefix can be written. */
    public void refuseUnder(String prefix) {
        refusedPrefix = prefix;
    }
}
