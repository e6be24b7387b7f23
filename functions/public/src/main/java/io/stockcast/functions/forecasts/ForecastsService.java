package io.stockcast.functions.forecasts;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;

/** Finds an instrument's stored forecasts. */
public final class ForecastsService {

    private final InstrumentCatalog catalog;
    private final MarketData marketData;
    private final ForecastStore forecasts;
    private final RecordStore records;

    public ForecastsService(
            InstrumentCatalog catalog, MarketData marketData, ForecastStore forecasts, RecordStore records) {
        this.catalog = catalog;
        this.marketData = marketData;
        this.forecasts = forecasts;
        this.records = records;
    }

    public Instrument instrument(TickerSymbol symbol) {
        return catalog.find(symbol)
                .orElseThrow(() -> new NotFoundException("There is no instrument with the symbol " + symbol + "."));
    }

    /** The newest forecast of the instrument; empty while none has been made. */
    public Optional<Forecast> newest(Instrument instrument) {
        try {
            Optional<Forecast> newest = forecasts.latest(instrument.symbol());
            if (newest.isEmpty() && shouldBeForecast(instrument)) {
                throw new UnavailableException("The forecast of " + instrument.name() + " is unavailable right now.");
            }
            return newest;
        } catch (StorageException e) {
            throw unreadable("The forecast of " + instrument.name(), e);
        }
    }

    /** The instrument's record; empty while no forecast of it has come due. */
    public ForecastRecord record(Instrument instrument) {
        try {
            return records.read(instrument.symbol()).orElseGet(() -> empty(instrument));
        } catch (StorageException e) {
            throw unreadable("The record of " + instrument.name(), e);
        }
    }

    // An index is forecast every day: if there is data, there should be a forecast.
    private boolean shouldBeForecast(Instrument instrument) {
        return instrument.isIndex() && marketData.holds(instrument.symbol());
    }

    private static ForecastRecord empty(Instrument instrument) {
        return new ForecastRecord(instrument.symbol().value(), Optional.empty(), 0, 0, List.of(), List.of());
    }

    private static UnavailableException unreadable(String what, StorageException cause) {
        return new UnavailableException(what + " cannot be read right now. Please try again in a moment.", cause);
    }
}
