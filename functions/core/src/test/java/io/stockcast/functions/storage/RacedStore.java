package io.stockcast.functions.storage;

import io.stockcast.functions.testing.InMemoryObjectStore;
import java.util.List;
import java.util.Optional;

/** A bucket in which somebody else writes between every look and the write that follows it. */
record RacedStore(InMemoryObjectStore objects, Runnable other) implements ObjectStore {

    @Override
    public Optional<Held> held(String key) {
        Optional<Held> seen = objects.held(key);
        other.run();
        return seen;
    }

    @Override
    public void put(String key, StoredObject object) {
        objects.put(key, object);
    }

    @Override
    public boolean putIfAbsent(String key, StoredObject object) {
        return objects.putIfAbsent(key, object);
    }

    @Override
    public boolean replace(String key, Held seen, StoredObject object) {
        return objects.replace(key, seen, object);
    }

    @Override
    public List<String> keys(String prefix, String after) {
        return objects.keys(prefix, after);
    }
}
