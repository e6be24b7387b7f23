package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.ForecastRecord.Outcome;
import io.stockcast.domain.record.ForecastRecord.ScoredForecast;
import io.stockcast.domain.record.OpenForecast;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** The forecast with the awaited sessions settled that the history has; none where it lacks the as-of session. */
    Settlement settle(OpenForecast open) {
        List<HorizonForecast> due = open.awaited().stream()
                .filter(horizon -> isKnown(open, horizon))
                .toList();
        List<HorizonForecast> toCome = open.awaited().stream()
                .filter(horizon -> !isKnown(open, horizon))
                .toList();
        List<Outcome> outcomes = due.stream()
                .filter(horizon -> history.bar(session(open, horizon)).date().isAfter(open.ended()))
                .map(horizon -> outcome(open, horizon))
                .toList();
        return new Settlement(
                new OpenForecast(open.ended(), with(open.scored(), outcomes), toCome),
                outcomes,
                due.size() - outcomes.size());
    }

    /** Whether the history has the as-of session, and the one that took place so many sessions later. */
    private boolean isKnown(OpenForecast open, HorizonForecast horizon) {
        return session(open, horizon) < history.size();
    }

    /** The number of a session; beyond every one where the history lacks the as-of session. */
    private int session(OpenForecast open, HorizonForecast horizon) {
        return sessions.getOrDefault(open.scored().asOf(), history.size()) + horizon.horizon();
    }

    private Outcome outcome(OpenForecast open, HorizonForecast horizon) {
        int session = session(open, horizon);
        double lastClose = open.scored().lastClose();
        double logReturn = series.logReturn(session - horizon.horizon(), session);
        return new Outcome(
                horizon.horizon(),
                history.bar(session).date(),
                horizon.quantiles(),
                lastClose * Math.exp(logReturn),
                Crps.of(logReturn, logReturns(horizon.quantiles(), lastClose)),
                Crps.of(logReturn, logReturns(horizon.naive(), lastClose)));
    }

    private static ScoredForecast with(ScoredForecast scored, List<Outcome> outcomes) {
        return new ScoredForecast(
                scored.asOf(),
                scored.modelVersion(),
                scored.lastClose(),
                Stream.concat(scored.outcomes().stream(), outcomes.stream()).toList());
    }

    private static double[] logReturns(PriceQuantiles quantiles, double lastClose) {
        return quantiles.prices().stream()
                .mapToDouble(price -> Math.log(price / lastClose))
                .toArray();
    }
}
