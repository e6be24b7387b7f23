package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.domain.record.SessionSeries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes back-tests of what a walk forecast. */
public final class BackTests {

    private BackTests() {}

    /**
     * The back-test of the last sessions walked over.
     *
     * @param versionAsOf the network that forecasts as of a session
     */
    public static BackTestRecord of(WalkForward walk, Function<LocalDate, String> versionAsOf) {
        List<SessionSeries> horizons = SessionSeries.HORIZONS.stream()
                .map(horizon -> series(walk, horizon, versionAsOf))
                .toList();
        Bar last = walk.history().bar(walk.lastSession());
        return new BackTestRecord(walk.history().symbol(), last.date(), horizons, HorizonRecords.of(horizons));
    }

    private static SessionSeries series(WalkForward walk, int horizon, Function<LocalDate, String> versionAsOf) {
        int to = walk.lastScorable(horizon);
        int from = Math.max(walk.firstSession(), to - SessionSeries.LENGTH + 1);
        return new SessionSeries(
                horizon,
                IntStream.rangeClosed(from, to)
                        .mapToObj(t -> session(walk, t, horizon, versionAsOf))
                        .toList());
    }

    private static ScoredSession session(
            WalkForward walk, int t, int horizon, Function<LocalDate, String> versionAsOf) {
        Bar asOf = walk.history().bar(t);
        double outcome = walk.outcome(t, horizon);
        double[] quantiles = walk.path(Method.LSTM).at(t, horizon);
        ScoredSession session = new ScoredSession(
                asOf.date(),
                walk.history().bar(t + horizon).date(),
                versionAsOf.apply(asOf.date()),
                prices(asOf.close(), quantiles),
                asOf.close() * Math.exp(outcome),
                Pit.of(outcome, quantiles),
                Crps.of(outcome, quantiles),
                Crps.of(outcome, walk.path(Method.EWMA_NORMAL).at(t, horizon)));
        return session.coarse();
    }

    private static PriceQuantiles prices(double lastClose, double[] logReturns) {
        return new PriceQuantiles(Arrays.stream(logReturns)
                .mapToObj(logReturn -> lastClose * Math.exp(logReturn))
                .toList());
    }
}
