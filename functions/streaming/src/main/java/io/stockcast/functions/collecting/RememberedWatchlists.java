package io.stockcast.functions.collecting;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.WatchedInstruments;
import io.stockcast.marketdata.Instrument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watchlists that are looked through every {@link #FRESH_FOR}, though quotes are collected every minute. Where that
 * fails, the last ones count until it works again.
 */
public final class RememberedWatchlists implements WatchedInstruments {

    static final Duration FRESH_FOR = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(RememberedWatchlists.class);

    private final WatchedInstruments watchlists;
    private final Clock clock;
    private List<Instrument> last = List.of();
    private Instant staleAt = Instant.MIN;

    public RememberedWatchlists(WatchedInstruments watchlists, Clock clock) {
        this.watchlists = watchlists;
        this.clock = clock;
    }

    @Override
    public synchronized List<Instrument> mostWatchedFirst() {
        Instant now = clock.instant();
        if (!now.isBefore(staleAt)) {
            try {
                last = watchlists.mostWatchedFirst();
                staleAt = now.plus(FRESH_FOR);
            } catch (StorageException e) {
                LOG.error("The watchlists cannot be read; {} instruments of the last time are quoted", last.size(), e);
            }
        }
        return last;
    }
}
