package io.stockcast.functions.storage;

import io.stockcast.functions.storage.ObjectStore.Held;
import java.util.Optional;
import java.util.function.Function;

/** Replaces objects that several may write at once, so that none undoes what another wrote. */
final class Contended {

    private static final int ATTEMPTS = 10;

    private Contended() {}

    /**
     * What becomes of an object.
     *
     * @param result what the writer is told
     * @param object empty where what is there stays
     */
    record Change<T>(T result, Optional<StoredObject> object) {}

    /** Replaces an object by what is made of it, which is asked for again where another writer came first. */
    static <T> T update(ObjectStore objects, String key, Function<Optional<Held>, Change<T>> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Held> seen = objects.held(key);
            Change<T> wanted = change.apply(seen);
            if (wanted.object()
                    .map(object -> objects.putInPlaceOf(seen, key, object))
                    .orElse(true)) {
                return wanted.result();
            }
        }
        throw new StorageException("the object " + key + " is written by too many at once");
    }
}
