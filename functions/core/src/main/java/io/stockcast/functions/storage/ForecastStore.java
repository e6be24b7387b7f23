package io.stockcast.functions.storage;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.ForecastJson;
import io.stockcast.domain.record.EntryName;
import io.stockcast.functions.storage.Contended.Change;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The ledger of forecasts, each written once and never changed, and the newest of each instrument. An object that
 * cannot be read as what it should be is a {@link DamagedObjectException}.
 */
public final class ForecastStore {

    private final ObjectStore objects;

    public ForecastStore(ObjectStore objects) {
        this.objects = objects;
    }

    public Optional<Forecast> latest(TickerSymbol symbol) {
        String key = ForecastKeys.latest(symbol);
        return objects.get(key).map(bytes -> forecast(key, bytes));
    }

    /**
     * Makes it the newest forecast, unless a later session has one, however many write at once.
     *
     * @return whether it is the newest now
     */
    public boolean putLatest(TickerSymbol symbol, Forecast forecast) {
        String key = ForecastKeys.latest(symbol);
        return Contended.update(objects, key, seen -> {
            boolean isNewest = seen.filter(
                            held -> forecast(key, held.bytes()).asOf().isAfter(forecast.asOf()))
                    .isEmpty();
            return new Change<>(isNewest, isNewest ? Optional.of(json(forecast)) : Optional.empty());
        });
    }

    /** Puts the forecast in place of a newest one that is damaged. */
    public void restoreLatest(TickerSymbol symbol, Forecast forecast) {
        String key = ForecastKeys.latest(symbol);
        Stored.restore(objects, key, json(forecast), bytes -> forecast(key, bytes));
    }

    /** The ledger's entry of that name. */
    public Optional<Forecast> entry(TickerSymbol symbol, EntryName name) {
        String key = ForecastKeys.entry(symbol, name);
        return objects.get(key).map(bytes -> entry(key, name, bytes));
    }

    /** The first forecast that was made as of a session, whichever model made it. */
    public Optional<Forecast> firstAsOf(TickerSymbol symbol, LocalDate asOf) {
        return listing(objects.keys(ForecastKeys.session(symbol, asOf))).entries().stream()
                .flatMap(name -> entry(symbol, name).stream())
                .min(Comparator.comparing(Forecast::madeAt));
    }

    /** Enters the forecast into the ledger, unless it has one for that session and model. */
    public boolean enter(TickerSymbol symbol, Forecast forecast) {
        return objects.putIfAbsent(ForecastKeys.entry(symbol, EntryName.of(forecast)), json(forecast));
    }

    /** Puts the forecast in place of an entry of its name that is damaged; one that can be read stays. */
    public void restoreEntry(TickerSymbol symbol, Forecast forecast) {
        EntryName name = EntryName.of(forecast);
        String key = ForecastKeys.entry(symbol, name);
        Stored.restore(objects, key, json(forecast), bytes -> entry(key, name, bytes));
    }

    /** What there is of the instrument, none of which is read. */
    public LedgerListing listing(TickerSymbol symbol) {
        return listing(objects.keys(ForecastKeys.folder(symbol)));
    }

    /** What there is of the instrument after an entry, none of which is read. */
    public LedgerListing listing(TickerSymbol symbol, EntryName after) {
        return listing(objects.keys(ForecastKeys.folder(symbol), ForecastKeys.entry(symbol, after)));
    }

    /** The instruments that have a ledger, ascending. */
    public List<TickerSymbol> symbols() {
        return objects.keys(ForecastKeys.ALL).stream()
                .flatMap(key -> ForecastKeys.symbol(key).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The instruments that have been forecast, ascending; found without looking through their ledgers. */
    public List<TickerSymbol> symbolsWithForecast() {
        return objects.folders(ForecastKeys.ALL).stream()
                .flatMap(folder -> TickerSymbol.parse(folder).stream())
                .toList();
    }

    private static LedgerListing listing(List<String> keys) {
        return new LedgerListing(
                keys.stream()
                        .flatMap(key -> ForecastKeys.entryName(key).stream())
                        .sorted()
                        .toList(),
                keys.stream()
                        .filter(key -> !ForecastKeys.isLatest(key)
                                && ForecastKeys.entryName(key).isEmpty())
                        .toList());
    }

    private static Forecast entry(String key, EntryName name, byte[] bytes) {
        Forecast forecast = forecast(key, bytes);
        if (!EntryName.of(forecast).equals(name)) {
            throw new DamagedObjectException(key, "it holds the entry " + EntryName.of(forecast));
        }
        return forecast;
    }

    private static Forecast forecast(String key, byte[] bytes) {
        return Stored.decoded(key, () -> ForecastJson.read(bytes));
    }

    private static StoredObject json(Forecast forecast) {
        return StoredObject.json(ForecastJson.write(forecast));
    }
}
