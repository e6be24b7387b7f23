package io.stockcast.functions.storage;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.ForecastJson;
import io.stockcast.functions.storage.ObjectStore.Held;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ledger of forecasts, each written once and never changed, and the newest of each instrument. */
public final class ForecastStore {

    private static final Logger LOG = LoggerFactory.getLogger(ForecastStore.class);
    private static final int ATTEMPTS = 10;

    private final ObjectStore objects;

    public ForecastStore(ObjectStore objects) {
        this.objects = objects;
    }

    public Optional<Forecast> latest(TickerSymbol symbol) {
        return read(latestKey(symbol));
    }

    /**
     * Makes it the newest forecast, unless a later session has one, however many write at once.
     *
     * @return whether it is the newest now
     */
    public boolean putLatest(TickerSymbol symbol, Forecast forecast) {
        String key = latestKey(symbol);
        StoredObject object = StoredObject.json(ForecastJson.write(forecast));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Held> held = objects.held(key);
            if (held.filter(there -> isLater(key, there, forecast)).isPresent()) {
                return false;
            }
            if (isThere(key, object, held)) {
                return true;
            }
        }
        throw new StorageException("the object " + key + " is written by too many at once");
    }

    /** The ledger's entry for that session and model. */
    public Optional<Forecast> entry(TickerSymbol symbol, LocalDate asOf, String modelVersion) {
        return read(entryKey(symbol, asOf, modelVersion));
    }

    /** Enters the forecast into the ledger, unless it has one for that session and model. */
    public boolean enter(TickerSymbol symbol, Forecast forecast) {
        return objects.putIfAbsent(
                entryKey(symbol, forecast.asOf(), forecast.modelVersion()),
                StoredObject.json(ForecastJson.write(forecast)));
    }

    /** Every forecast ever made of the instrument, the oldest first. */
    public List<Forecast> ledger(TickerSymbol symbol) {
        return objects.keys(folder(symbol)).stream()
                .filter(key -> !key.equals(latestKey(symbol)))
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isThere(String key, StoredObject object, Optional<Held> seen) {
        return seen.isEmpty()
                ? objects.putIfAbsent(key, object)
                : seen.get().holds(object) || objects.replace(key, seen.get(), object);
    }

    private static boolean isLater(String key, Held there, Forecast forecast) {
        try {
            return Stored.decoded(key, () -> ForecastJson.read(there.bytes()))
                    .asOf()
                    .isAfter(forecast.asOf());
        } catch (StorageException e) {
            LOG.warn("{} is written again", key, e);
            return false;
        }
    }

    private Optional<Forecast> read(String key) {
        return objects.get(key).map(bytes -> Stored.decoded(key, () -> ForecastJson.read(bytes)));
    }

    private static String folder(TickerSymbol symbol) {
        return "forecasts/" + symbol + "/";
    }

    private static String latestKey(TickerSymbol symbol) {
        return folder(symbol) + "latest.json";
    }

    private static String entryKey(TickerSymbol symbol, LocalDate asOf, String modelVersion) {
        return folder(symbol) + asOf + "/" + modelVersion + ".json";
    }
}
