package io.stockcast.functions.storage;

import io.stockcast.domain.analytics.Analytics;
import io.stockcast.domain.analytics.RangeWidth;
import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.functions.storage.Contended.Change;
import io.stockcast.functions.storage.ObjectStore.Held;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The newest statistics of each instrument, with the ranges of its last five years. How wide the next day's range is among
 * these is stored a second time by itself, since whoever shows many instruments would read a thousand times as much
 * otherwise.
 */
public final class AnalyticsStore {

    private static final SymbolKeys KEYS = new SymbolKeys("analytics/");
    private static final SymbolKeys WIDTHS = new SymbolKeys("widths/");

    private final RecordCache<Analytics> cache = new RecordCache<>(Analytics.class);
    private final ObjectStore objects;

    public AnalyticsStore(ObjectStore objects) {
        this.objects = objects;
    }

    /** As it is stored; the percentile is empty with too few sessions to compare with. */
    private record NextDayWidth(LocalDate asOf, Optional<Double> percentile) {}

    /**
     * Replaces the statistics, unless there are some as of a later session.
     *
     * @param asOf the session of the new ones
     * @param maker makes them, given the ranges that are stored; called again where another writer came first
     */
    public void update(TickerSymbol symbol, LocalDate asOf, Function<List<SessionRanges>, Analytics> maker) {
        String key = KEYS.key(symbol);
        Optional<Analytics> updated = Contended.update(objects, key, seen -> {
            Optional<Analytics> known = seen.flatMap(held -> known(key, held));
            boolean isLater =
                    known.filter(stored -> stored.asOf().isAfter(asOf)).isPresent();
            return isLater
                    ? new Change<>(Optional.empty(), Optional.empty())
                    : changed(key, maker.apply(ranges(known)));
        });
        // Where this is not reached, or another writer is between the two, the next update writes it.
        updated.ifPresent(newest -> objects.putIfChanged(WIDTHS.key(symbol), RecordJson.object(width(newest))));
    }

    /** The statistics; empty where none have been made. */
    public Optional<Analytics> read(TickerSymbol symbol) {
        String key = KEYS.key(symbol);
        return objects.get(key).map(bytes -> cache.read(key, bytes));
    }

    /**
     * The share of the sessions of the last five years whose next day's range was narrower than that as of a session; empty
     * where there are too few, or the statistics are as of another.
     */
    public Optional<Double> widthPercentile(TickerSymbol symbol, LocalDate asOf) {
        String key = WIDTHS.key(symbol);
        return objects.get(key)
                .map(bytes -> RecordJson.read(key, bytes, NextDayWidth.class))
                .filter(width -> width.asOf().equals(asOf))
                .flatMap(NextDayWidth::percentile);
    }

    private Change<Optional<Analytics>> changed(String key, Analytics newest) {
        return new Change<>(Optional.of(newest), Optional.of(cache.object(key, newest)));
    }

    private static NextDayWidth width(Analytics analytics) {
        return new NextDayWidth(
                analytics.asOf(), analytics.widths().stream().findFirst().flatMap(RangeWidth::percentile));
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
