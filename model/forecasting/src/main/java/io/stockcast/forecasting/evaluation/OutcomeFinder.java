package io.stockcast.forecasting.evaluation;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.HorizonForecast;
import io.stockcast.forecasting.PriceQuantiles;
import io.stockcast.forecasting.evaluation.ForecastRecord.Outcome;
import io.stockcast.forecasting.evaluation.ForecastRecord.ScoredForecast;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.history.ReturnSeries;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds in a history what became of a forecast; horizons count the sessions that took place. */
final class OutcomeFinder {

    private final PriceHistory history;
    private final ReturnSeries series;
    private final Map<LocalDate, Integer> sessions = new HashMap<>();

    OutcomeFinder(PriceHistory history) {
        this.history = history;
        this.series = ReturnSeries.of(history);
        for (int t = 0; t < history.size(); t++) {
            sessions.put(history.bar(t).date(), t);
        }
    }

    /** The forecast with the outcomes known so far; none where the history lacks its as-of session. */
    ScoredForecast score(Forecast forecast) {
        Integer asOf = sessions.get(forecast.asOf());
        List<Outcome> outcomes = asOf == null
                ? List.of()
                : forecast.horizons().stream()
                        .filter(horizon -> asOf + horizon.horizon() < history.size())
                        .map(horizon -> outcome(forecast, horizon, asOf))
                        .toList();
        return new ScoredForecast(forecast.asOf(), forecast.modelVersion(), forecast.lastClose(), outcomes);
    }

    private Outcome outcome(Forecast forecast, HorizonForecast horizon, int asOf) {
        int session = asOf + horizon.horizon();
        double logReturn = series.logReturn(asOf, session);
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
