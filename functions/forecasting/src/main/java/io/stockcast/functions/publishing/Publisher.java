package io.stockcast.functions.publishing;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.forecasting.evaluation.LedgerScoring;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.Optional;

/** Writes forecasts where visitors and scorers find them; what is there already stays as it is. */
public final class Publisher {

    private final ForecastStore forecasts;
    private final HistoryStore histories;
    private final RecordStore records;

    public Publisher(ForecastStore forecasts, HistoryStore histories, RecordStore records) {
        this.forecasts = forecasts;
        this.histories = histories;
        this.records = records;
    }

    /** The ledger's entry for that session and model. */
    Optional<Forecast> published(TickerSymbol symbol, LocalDate asOf, String modelVersion) {
        return forecasts.entry(symbol, asOf, modelVersion);
    }

    /** The newest forecast, whichever model made it. */
    Optional<Forecast> newest(TickerSymbol symbol) {
        return forecasts.latest(symbol);
    }

    /**
     * Enters a new forecast into the ledger.
     *
     * @return what the ledger then has, which is another's entry where that came first
     */
    Forecast enter(TickerSymbol symbol, Forecast forecast, ForecastInput input) {
        keep(forecast, input);
        return forecasts.enter(symbol, forecast)
                ? forecast
                : forecasts
                        .entry(symbol, forecast.asOf(), forecast.modelVersion())
                        .orElseThrow();
    }

    // The input goes first, so that no entry ever names one that is missing.
    private void keep(Forecast forecast, ForecastInput input) {
        histories.keep(forecast.ownInput().sha256(), input.history());
        forecast.referenceInputs()
                .forEach(reference -> histories.keep(
                        reference.sha256(), input.reference(reference.role()).orElseThrow()));
    }

    /**
     * Makes an entry the newest forecast and scores the ledger again, unless a later session has a forecast: its
     * history knew more outcomes than this one.
     *
     * @return the ledger scored, which is not kept yet
     */
    Optional<ForecastRecord> bringUpToDate(Instrument instrument, Forecast entry, PriceHistory history) {
        TickerSymbol symbol = instrument.symbol();
        return forecasts.putLatest(symbol, entry)
                ? Optional.of(LedgerScoring.score(
                        symbol.value(),
                        forecasts.ledger(symbol),
                        history,
                        instrument.exchange().hours()))
                : Optional.empty();
    }

    void keep(TickerSymbol symbol, ForecastRecord record) {
        records.put(symbol, record);
    }
}
