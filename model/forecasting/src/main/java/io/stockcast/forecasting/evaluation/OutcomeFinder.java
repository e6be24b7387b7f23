package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.calendar.TradingHours;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.ForecastRecord.Outcome;
import io.stockcast.domain.record.ForecastRecord.ScoredForecast;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds in a history what became of a forecast; horizons count the sessions that took place.
 *
 * <p>Sessions that had ended when the forecast was made are none of its outcomes.
 */
final class OutcomeFinder {

    private final PriceHistory history;
    private final ReturnSeries series;
    private final TradingHours hours;
    private final Map<LocalDate, Integer> sessions = new HashMap<>();

    OutcomeFinder(PriceHistory history, TradingHours hours) {
        this.history = history;
        this.hours = hours;
        this.series = ReturnSeries.of(history);
        for (int t = 0; t < history.size(); t++) {
            sessions.put(history.bar(t).date(), t);
        }
    }

    /** The forecast with the outcomes known so far; none where the history lacks its as-of session. */
    ScoredForecast score(Forecast forecast) {
        List<Outcome> outcomes = inTime(forecast)
                .flatMap(horizon -> outcome(forecast, horizon).stream())
                .toList();
        return new ScoredForecast(forecast.asOf(), forecast.modelVersion(), forecast.lastClose(), outcomes);
    }

    /** How many of the sessions of a forecast had ended when it was made. */
    int late(Forecast forecast) {
        return Forecast.HORIZONS - (int) inTime(forecast).count();
    }

    private Stream<HorizonForecast> inTime(Forecast forecast) {
        LocalDate ended = hours.lastCompletedSession(forecast.madeAt());
        return forecast.horizons().stream().filter(horizon -> isAfter(ended, forecast, horizon));
    }

    /** A session that a history which reaches so far does not have is still to come, whenever it was expected. */
    private boolean isAfter(LocalDate ended, Forecast forecast, HorizonForecast horizon) {
        return session(forecast, horizon)
                .map(session -> history.bar(session).date().isAfter(ended))
                .orElse(!history.last().date().isBefore(ended) || horizon.date().isAfter(ended));
    }

    /** The session that took place so many after the as-of session; empty while the history has none. */
    private Optional<Integer> session(Forecast forecast, HorizonForecast horizon) {
        return Optional.ofNullable(sessions.get(forecast.asOf()))
                .map(asOf -> asOf + horizon.horizon())
                .filter(session -> session < history.size());
    }

    private Optional<Outcome> outcome(Forecast forecast, HorizonForecast horizon) {
        return session(forecast, horizon).map(session -> outcome(forecast, horizon, session));
    }

    private Outcome outcome(Forecast forecast, HorizonForecast horizon, int session) {
        double logReturn = series.logReturn(session - horizon.horizon(), session);
        return new Outcome(
                horizon.horizon(),
                history.bar(session).date(),
                horizon.quantiles(),
                forecast.lastClose() * Math.exp(logReturn),
                Crps.of(logReturn, logReturns(horizon.quantiles(), forecast.lastClose())),
                Crps.of(logReturn, logReturns(horizon.naive(), forecast.lastClose())));
    }

    private static double[] logReturns(PriceQuantiles quantiles, double lastClose) {
        return quantiles.prices().stream()
                .mapToDouble(price -> Math.log(price / lastClose))
                .toArray();
    }
}
