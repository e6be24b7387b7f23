package io.stockcast.functions.publishing;

import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.storage.DamagedObjectException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of stored objects that are skipped: each is a line of the log, and counted. */
final class UnreadableObjects {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableObjects.class);

    private final Metrics metrics;

    UnreadableObjects(Metrics metrics) {
        this.metrics = metrics;
    }

    /** What is read; nothing where it is damaged, which is told. */
    <T> Optional<T> readable(Supplier<Optional<T>> read) {
        try {
            return read.get();
        } catch (DamagedObjectException e) {
            damaged(e);
            return Optional.empty();
        }
    }

    void damaged(DamagedObjectException damage) {
        skipped(damage.getMessage());
    }

    void foreign(String key) {
        skipped("the object " + key + " is neither a ledger entry nor the newest forecast");
    }

    void missing(String name) {
        skipped("the object " + name + " is gone");
    }

    private void skipped(String reason) {
        LOG.error("Skipped: {}", reason);
        metrics.objectUnreadable();
    }
}
