package io.stockcast.functions.publishing;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.EntryName;
import io.stockcast.functions.storage.DamagedObjectException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads forecasts, and restores a damaged one from the copy that there is of it. */
final class ForecastRepair {

    private final ForecastStore forecasts;
    private final UnreadableObjects unreadable;

    ForecastRepair(ForecastStore forecasts, UnreadableObjects unreadable) {
        this.forecasts = forecasts;
        this.unreadable = unreadable;
    }

    /** The ledger's entry of that name; empty also where it is damaged and there is no copy. */
    Optional<Forecast> entry(TickerSymbol symbol, EntryName name) {
        try {
            return forecasts.entry(symbol, name);
        } catch (DamagedObjectException e) {
            unreadable.damaged(e);
            Optional<Forecast> copy = copyOfLatest(symbol, name);
            copy.ifPresent(forecast -> forecasts.restoreEntry(symbol, forecast));
            return copy;
        }
    }

    /** The newest forecast, which is that of the ledger where it is damaged. */
    Optional<Forecast> latest(TickerSymbol symbol) {
        try {
            return forecasts.latest(symbol);
        } catch (DamagedObjectException e) {
            unreadable.damaged(e);
            Optional<Forecast> newest = newestEntry(symbol);
            newest.ifPresent(forecast -> forecasts.restoreLatest(symbol, forecast));
            return newest;
        }
    }

    /** The newest entry of the ledger that can be read. */
    private Optional<Forecast> newestEntry(TickerSymbol symbol) {
        return forecasts.listing(symbol).entries().stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(name -> readable(() -> forecasts.entry(symbol, name)).stream())
                .findFirst();
    }

    private Optional<Forecast> copyOfLatest(TickerSymbol symbol, EntryName name) {
        return readable(() -> forecasts.latest(symbol))
                .filter(latest -> EntryName.of(latest).equals(name));
    }

    private Optional<Forecast> readable(Supplier<Optional<Forecast>> reading) {
        try {
            return reading.get();
        } catch (DamagedObjectException e) {
            unreadable.damaged(e);
            return Optional.empty();
        }
    }
}
