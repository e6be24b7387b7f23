package io.stockcast.functions.storage;

import io.stockcast.domain.analytics.Analytics;
import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.functions.storage.Contended.Change;
import io.stockcast.functions.storage.ObjectStore.Held;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The newest statistics of each instrument, with the ranges of its last five years. */
public final class AnalyticsStore {

    private static final SymbolKeys KEYS = new SymbolKeys("analytics/");

    private final RecordCache<Analytics> cache = new RecordCache<>(Analytics.class);
    private final ObjectStore objects;

    public AnalyticsStore(ObjectStore objects) {
        this.objects = objects;
    }

    /**
     * Replaces the statistics, unless there are some as of a later session.
     *
     * @param asOf the session of the new ones
     * @param maker makes them, given the ranges that are stored; called again where another writer came first
     */
    public void update(TickerSymbol symbol, LocalDate asOf, Function<List<SessionRanges>, Analytics> maker) {
        String key = KEYS.key(symbol);
        Contended.update(objects, key, seen -> {
            Optional<Analytics> known = seen.flatMap(held -> known(key, held));
            boolean isLater =
                    known.filter(stored -> stored.asOf().isAfter(asOf)).isPresent();
            return isLater
                    ? new Change<>(false, Optional.empty())
                    : new Change<>(true, Optional.of(cache.object(key, maker.apply(ranges(known)))));
        });
    }

    /** The statistics; empty where none have been made. */
    public Optional<Analytics> read(TickerSymbol symbol) {
        String key = KEYS.key(symbol);
        return objects.get(key).map(bytes -> cache.read(key, bytes));
    }

    private static List<SessionRanges> ranges(Optional<Analytics> known) {
        return known.map(Analytics::ranges).orElse(List.of());
    }

    private Optional<Analytics> known(String key, Held held) {
        try {
            return Optional.of(cache.read(key, held.bytes()));
        } catch (DamagedObjectException e) {
            return Optional.empty();
        }
    }
}
