package io.stockcast.functions.refresh;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.history.Bar;
import io.stockcast.forecasting.history.InvalidHistoryException;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.functions.marketdata.Instrument;
import io.stockcast.functions.marketdata.MarketData;
import io.stockcast.functions.refresh.RefreshReport.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Brings the forecast of one index up to date. */
public final class IndexRefresh {

    private final MarketData marketData;
    private final Forecaster forecaster;
    private final String modelVersion;
    private final Publisher publisher;
    private final Clock clock;

    public IndexRefresh(
            MarketData marketData, Forecaster forecaster, String modelVersion, Publisher publisher, Clock clock) {
        this.marketData = marketData;
        this.forecaster = forecaster;
        this.modelVersion = modelVersion;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Forecasts the index as of its last finished session, unless the ledger has that forecast already. */
    Outcome refresh(Instrument index) {
        if (!marketData.holds(index.symbol())) {
            return Outcome.NO_DATA;
        }
        PriceHistory history = marketData
                .dailyHistory(index.symbol())
                .map(bars -> finishedSessions(index, bars))
                .orElseThrow(() -> new InvalidHistoryException("the history of " + index.symbol() + " is unusable"));
        Optional<Forecast> known =
                publisher.published(index.symbol(), history.last().date(), modelVersion);
        Forecast entry = known.orElseGet(() -> publisher.enter(index.symbol(), forecast(index, history), history));
        publisher.bringUpToDate(index.symbol(), entry, history);
        return known.isPresent() ? Outcome.UNCHANGED : Outcome.FORECAST;
    }

    private Forecast forecast(Instrument index, PriceHistory history) {
        return forecaster.forecast(history, index.currency(), index.exchange().calendar());
    }

    private PriceHistory finishedSessions(Instrument index, PriceHistory history) {
        LocalDate lastFinished = index.exchange().hours().lastCompletedSession(clock.instant());
        List<Bar> finished = history.between(LocalDate.MIN, lastFinished);
        return new PriceHistory(history.symbol(), finished);
    }
}
