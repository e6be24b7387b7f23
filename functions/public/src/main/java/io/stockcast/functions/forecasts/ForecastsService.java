package io.stockcast.functions.forecasts;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.EndedPrices;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds an instrument's stored forecasts. */
public final class ForecastsService {

    private final InstrumentCatalog catalog;
    private final MarketData marketData;
    private final ForecastStore forecasts;
    private final HistoryStore histories;
    private final EndedPrices endedPrices;

    public ForecastsService(
            InstrumentCatalog catalog,
            MarketData marketData,
            ForecastStore forecasts,
            HistoryStore histories,
            EndedPrices endedPrices) {
        this.catalog = catalog;
        this.marketData = marketData;
        this.forecasts = forecasts;
        this.histories = histories;
        this.endedPrices = endedPrices;
    }

    public Instrument instrument(TickerSymbol symbol) {
        return catalog.find(symbol).orElseThrow(() -> NotFoundException.ofInstrument(symbol));
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

    /** The first forecast of the ledger as of a session. */
    public Forecast entry(Instrument instrument, LocalDate asOf) {
        try {
            return forecasts
                    .firstAsOf(instrument.symbol(), asOf)
                    .orElseThrow(() -> new NotFoundException(
                            "There is no forecast of " + instrument.name() + " as of " + asOf + "."));
        } catch (StorageException e) {
            throw unreadable("The forecast of " + instrument.name(), e);
        }
    }

    /** What happened after the as-of session of that forecast, as far as the input of the newest forecast tells. */
    List<LaterClose> outcomes(Instrument instrument, LocalDate asOf) {
        Forecast entry = entry(instrument, asOf);
        try {
            return forecasts
                    .latest(instrument.symbol())
                    .flatMap(newest ->
                            histories.history(newest.symbol(), newest.ownInput().sha256()))
                    .map(history -> LaterClose.of(entry, history))
                    .orElse(List.of());
        } catch (StorageException e) {
            throw unreadable("What became of the forecast of " + instrument.name(), e);
        }
    }

    // An index is forecast every day: if there is data that goes on, there should be a forecast.
    private boolean shouldBeForecast(Instrument instrument) {
        return instrument.isIndex()
                && marketData.holds(instrument.symbol())
                && marketData
                        .endOf(instrument.symbol())
                        .filter(last -> endedPrices.endedOn(last, instrument))
                        .isEmpty();
    }

    private static UnavailableException unreadable(String what, StorageException cause) {
        return new UnavailableException(what + " cannot be read right now. Please try again in a moment.", cause);
    }
}
