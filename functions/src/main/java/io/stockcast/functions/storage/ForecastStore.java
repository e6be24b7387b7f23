package io.stockcast.functions.storage;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.ForecastJson;
import io.stockcast.functions.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The ledger of forecasts, each written once and never changed, and the newest of each instrument. */
public final class ForecastStore {

    private final ObjectStore objects;

    public ForecastStore(ObjectStore objects) {
        this.objects = objects;
    }

    public Optional<Forecast> latest(TickerSymbol symbol) {
        return read(latestKey(symbol));
    }

    public void putLatest(TickerSymbol symbol, Forecast forecast) {
        objects.putIfChanged(latestKey(symbol), StoredObject.json(ForecastJson.write(forecast)));
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
