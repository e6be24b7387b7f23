package io.stockcast.functions.publishing;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.history.Bar;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.functions.marketdata.Instrument;
import io.stockcast.functions.marketdata.MarketData;
import io.stockcast.functions.metrics.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Brings the forecast of one instrument up to date. */
public final class ForecastUpdate {

    private final MarketData marketData;
    private final Forecaster forecaster;
    private final String modelVersion;
    private final Publisher publisher;
    private final Clock clock;
    private final Metrics metrics;

    public ForecastUpdate(
            MarketData marketData,
            Forecaster forecaster,
            String modelVersion,
            Publisher publisher,
            Clock clock,
            Metrics metrics) {
        this.marketData = marketData;
        this.forecaster = forecaster;
        this.modelVersion = modelVersion;
        this.publisher = publisher;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * Forecasts the instrument as of its last finished session, unless the ledger has that forecast already.
     *
     * @param done told of each step as it is done
     * @return whether the ledger has a new entry
     * @throws NoHistoryException where there are no prices to forecast from
     */
    public boolean run(Instrument instrument, Consumer<Step> done) {
        Instant start = clock.instant();
        PriceHistory history = finishedSessions(instrument);
        done.accept(Step.HISTORY_FETCHED);
        Optional<Forecast> known =
                publisher.published(instrument.symbol(), history.last().date(), modelVersion);
        Forecast forecast = known.orElseGet(() -> forecaster.forecast(
                history, instrument.currency(), instrument.exchange().calendar()));
        done.accept(Step.FORECAST_MADE);
        done.accept(Step.SCORED);
        Forecast entry = known.isPresent() ? forecast : publisher.enter(instrument.symbol(), forecast, history);
        publisher.bringUpToDate(instrument.symbol(), entry, history);
        done.accept(Step.STORED);
        if (known.isEmpty()) {
            metrics.forecastMade(entry, Duration.between(start, clock.instant()));
        }
        return known.isEmpty();
    }

    private PriceHistory finishedSessions(Instrument instrument) {
        PriceHistory history = marketData
                .dailyHistory(instrument.symbol())
                .orElseThrow(() -> new NoHistoryException(instrument.symbol()));
        LocalDate lastFinished = instrument.exchange().hours().lastCompletedSession(clock.instant());
        List<Bar> finished = history.between(LocalDate.MIN, lastFinished);
        return new PriceHistory(history.symbol(), finished);
    }
}
