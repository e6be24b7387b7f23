package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.record.Band;
import io.stockcast.domain.record.ScoredSession;
import java.util.List;
import java.util.Optional;

/**
 * How far from its promise chance alone leaves a share of outcomes.
 *
 * <p>The error of a share is binomial, {@code sqrt(p (1 - p) / n)}, times the square root of a design effect (Kish,
 * 1965): outcomes of a day, and of overlapping spans, are not independent. It is measured where it is measured best, on
 * the share of closes at or below the median: its variance by {@link HacError} over the binomial one, and at least 1.
 */
final class ChanceOfShares {

    private static final int FEWEST_DAYS = 20;
    private static final int FEWEST_SPANS = 3;
    private static final double NORMAL_975 = 1.959963984540054;

    private final SessionPool pool;
    private final double effect;

    ChanceOfShares(SessionPool pool) {
        this.pool = pool;
        this.effect = Math.max(1, designEffect(pool));
    }

    /** Whether there are enough sessions to say anything of chance. */
    static boolean canBeToldOf(SessionPool pool) {
        return pool.days().size() >= Math.max(FEWEST_DAYS, FEWEST_SPANS * pool.horizon());
    }

    /** The band around a promised share; empty while there are too few sessions to tell. */
    Optional<Band> around(double share) {
        if (!canBeToldOf(pool)) {
            return Optional.empty();
        }
        double reach = NORMAL_975 * Math.sqrt(effect * share * (1 - share) / pool.count());
        return Optional.of(new Band(Math.max(0, share - reach), Math.min(1, share + reach)));
    }

    private static double designEffect(SessionPool pool) {
        List<List<ScoredSession>> days = pool.days();
        double share = pool.share(ChanceOfShares::isInLowerHalf);
        double daily = (double) pool.count() / days.size();
        double[] residuals = days.stream()
                .mapToDouble(day ->
                        day.stream().filter(ChanceOfShares::isInLowerHalf).count() - share * day.size())
                .toArray();
        double error = HacError.ofMean(residuals, pool.horizon()) / daily;
        return error * error * pool.count() / (share * (1 - share));
    }

    private static boolean isInLowerHalf(ScoredSession session) {
        return session.pit() <= 0.5;
    }
}
