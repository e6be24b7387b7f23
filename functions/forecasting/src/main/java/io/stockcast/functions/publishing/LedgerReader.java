package io.stockcast.functions.publishing;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.EntryName;
import io.stockcast.functions.storage.DamagedObjectException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;

/** Reads entries of a ledger, some at a time; those that cannot be read are skipped. */
final class LedgerReader {

    private final ForecastStore forecasts;
    private final UnreadableObjects unreadable;

    LedgerReader(ForecastStore forecasts, UnreadableObjects unreadable) {
        this.forecasts = forecasts;
        this.unreadable = unreadable;
    }

    /**
     * What was read of a ledger.
     *
     * @param unreadable the names of the others
     */
    record Entries(List<Forecast> forecasts, List<EntryName> unreadable) {}

    /** Reads the entries of these names. */
    Entries read(TickerSymbol symbol, List<EntryName> names) {
        List<Entry> entries = InParallel.read(names, name -> entry(symbol, name));
        return new Entries(
                entries.stream().flatMap(entry -> entry.forecast().stream()).toList(),
                entries.stream()
                        .filter(entry -> entry.forecast().isEmpty())
                        .map(Entry::name)
                        .toList());
    }

    private Entry entry(TickerSymbol symbol, EntryName name) {
        try {
            Optional<Forecast> forecast = forecasts.entry(symbol, name);
            if (forecast.isEmpty()) {
                unreadable.missing("of the entry " + name + " of " + symbol);
            }
            return new Entry(name, forecast);
        } catch (DamagedObjectException e) {
            unreadable.damaged(e);
            return new Entry(name, Optional.empty());
        }
    }

    private record Entry(EntryName name, Optional<Forecast> forecast) {}
}
