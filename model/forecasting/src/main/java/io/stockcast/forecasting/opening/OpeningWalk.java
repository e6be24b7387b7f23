package io.stockcast.forecasting.opening;

import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.live.Evening;
import io.stockcast.domain.live.TodaysClose;
import io.stockcast.domain.live.VarianceLeft;
import io.stockcast.forecasting.evaluation.Tally;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Scores forecasts of the close at the open, session by session, each from what was known at that open. */
public final class OpeningWalk {

    private static final int ONE_SESSION = 1;
    private static final VarianceLeft ALL_LEFT = new VarianceLeft(1);

    private final PriceHistory history;
    private final OpenReturns opens;
    private final OpenQualities quality;
    private final VarianceAtOpen variance;

    /**
     * Walks over a history.
     *
     * @param evenings the ranges that the variance left at an open is estimated from
     */
    public OpeningWalk(PriceHistory history, ReturnSeries returns, EveningRanges evenings) {
        this.history = history;
        this.opens = new OpenReturns(history, returns);
        EveningMoves moves = new EveningMoves(opens, evenings);
        this.quality = new OpenQualities(moves);
        this.variance = new VarianceAtOpen(moves);
    }

    /** Why the opens before a session are not used; empty where they are real. */
    public Optional<String> faultBefore(int session) {
        return quality.before(session).fault();
    }

    /** The share of the variance that is left at the open of a session, as known before it. */
    public VarianceLeft leftBefore(int session) {
        return variance.before(session);
    }

    /**
     * The scores of the sessions after as-of sessions.
     *
     * @param evening nine ascending log-returns to the next close as of a session
     */
    public OpeningScores scores(int firstAsOf, int lastAsOf, IntFunction<double[]> evening) {
        Tally<OpeningMethod> tally =
                new Tally<>(OpeningMethod.class, ONE_SESSION, Math.max(0, lastAsOf - firstAsOf + 1));
        Map<String, Integer> leftOut = new TreeMap<>();
        double moveLeft = 0;
        for (int session = firstAsOf + 1; session <= lastAsOf + 1; session++) {
            Optional<String> fault = faultAt(session);
            if (fault.isPresent()) {
                leftOut.merge(fault.get(), 1, Integer::sum);
            } else {
                VarianceLeft left = variance.before(session);
                moveLeft += Math.sqrt(left.atOpen());
                tally.add(
                        history.bar(session).date(),
                        opens.toClose(session),
                        forecasts(evening.apply(session - 1), opens.overnight(session), left));
            }
        }
        return new OpeningScores(history.symbol(), tally, tally.size() == 0 ? 0 : moveLeft / tally.size(), leftOut);
    }

    private Optional<String> faultAt(int session) {
        return opens.isKnown(session) ? faultBefore(session) : Optional.of("the open is not known");
    }

    /** As log-returns from the open. */
    private static Map<OpeningMethod, double[]> forecasts(double[] evening, double overnight, VarianceLeft left) {
        return Map.of(
                OpeningMethod.UPDATE,
                updated(evening, left),
                OpeningMethod.WIDE,
                updated(evening, ALL_LEFT),
                OpeningMethod.SHIFTED,
                evening,
                OpeningMethod.EVENING,
                Arrays.stream(evening).map(logReturn -> logReturn - overnight).toArray());
    }

    private static double[] updated(double[] evening, VarianceLeft left) {
        PriceQuantiles changes =
                new PriceQuantiles(Arrays.stream(evening).mapToObj(Math::exp).toList());
        return TodaysClose.of(new Evening(changes, 1), 1, left, 0).quantiles().prices().stream()
                .mapToDouble(Math::log)
                .toArray();
    }
}
