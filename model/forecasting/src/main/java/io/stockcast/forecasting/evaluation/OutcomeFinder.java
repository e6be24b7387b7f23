package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.OpenForecast;
import io.stockcast.domain.record.Outcome;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds in a history what became of a forecast. An outcome is the close of the very day that was forecast: a session
 * which the history lost is not scored on the next one.
 */
final class OutcomeFinder {

    /** Once a history has so many sessions after a day without having that day, it is not waited for any longer. */
    private static final int SESSIONS_TO_CATCH_UP = 5;

    private final ReturnSeries series;
    private final LocalDate lostBefore;
    private final Map<LocalDate, Integer> sessions = new HashMap<>();

    OutcomeFinder(PriceHistory history) {
        this.series = ReturnSeries.of(history);
        this.lostBefore =
                history.bar(Math.max(0, history.size() - SESSIONS_TO_CATCH_UP)).date();
        for (int t = 0; t < history.size(); t++) {
            sessions.put(history.bar(t).date(), t);
        }
    }

    /** The forecast with the awaited sessions settled that the history has; none where it lacks the as-of session. */
    Settlement settle(OpenForecast open) {
        List<HorizonForecast> due = open.awaited().stream()
                .filter(horizon -> isSettled(open, horizon))
                .toList();
        List<HorizonForecast> toCome = open.awaited().stream()
                .filter(horizon -> !isSettled(open, horizon))
                .toList();
        List<Outcome> outcomes = due.stream()
                .filter(horizon -> horizon.date().isAfter(open.ended()))
                .filter(horizon -> sessions.containsKey(horizon.date()))
                .map(horizon -> outcome(open, horizon))
                .toList();
        return new Settlement(
                new OpenForecast(open.name(), open.ended(), open.lastClose(), toCome),
                outcomes,
                due.size() - outcomes.size());
    }

    /** Whether the history has the as-of session, and the close of the day or enough later ones. */
    private boolean isSettled(OpenForecast open, HorizonForecast horizon) {
        return sessions.containsKey(open.name().asOf())
                && (sessions.containsKey(horizon.date()) || !horizon.date().isAfter(lostBefore));
    }

    private Outcome outcome(OpenForecast open, HorizonForecast horizon) {
        int asOf = Objects.requireNonNull(sessions.get(open.name().asOf()));
        int session = Objects.requireNonNull(sessions.get(horizon.date()));
        double lastClose = open.lastClose();
        double logReturn = series.logReturn(asOf, session);
        double[] quantiles = logReturns(horizon.quantiles(), lastClose);
        return new Outcome(
                horizon.horizon(),
                new ScoredSession(
                        open.name().asOf(),
                        horizon.date(),
                        open.name().modelVersion(),
                        horizon.quantiles(),
                        lastClose * Math.exp(logReturn),
                        Pit.of(logReturn, quantiles),
                        Crps.of(logReturn, quantiles),
                        Crps.of(logReturn, logReturns(horizon.naive(), lastClose))));
    }

    private static double[] logReturns(PriceQuantiles quantiles, double lastClose) {
        return quantiles.prices().stream()
                .mapToDouble(price -> Math.log(price / lastClose))
                .toArray();
    }
}
