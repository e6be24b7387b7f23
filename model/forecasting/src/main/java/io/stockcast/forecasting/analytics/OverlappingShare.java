package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.Estimate;
import io.stockcast.domain.record.Band;
import io.stockcast.forecasting.evaluation.HacError;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * How often an event came among returns that overlap.
 *
 * <p>The interval is Wilson's (1927), with as many observations as would have the share's error if they were independent:
 * {@code s (1 - s) / error^2}, with the error by {@link HacError}, and never more than there are. Where the event always
 * or never came, there are as many as do not overlap.
 */
final class OverlappingShare {

    static final double NORMAL_975 = 1.959963984540054;

    private static final int FEWEST = 20;
    private static final int FEWEST_SPANS = 3;

    private OverlappingShare() {}

    /** The share of returns over {@code horizon} sessions, in order of time, with which an event came. */
    static Estimate of(double[] returns, DoublePredicate event, int horizon) {
        double[] came =
                Arrays.stream(returns).map(change -> event.test(change) ? 1 : 0).toArray();
        double share = Arrays.stream(came).average().orElse(0);
        Optional<Band> interval = isEnough(came.length, horizon)
                ? Optional.of(wilson(share, independent(came, share, horizon)))
                : Optional.empty();
        return new Estimate(share, came.length, interval);
    }

    /** Whether so many outcomes say anything of chance. */
    static boolean isEnough(int outcomes, int horizon) {
        return outcomes >= Math.max(FEWEST, FEWEST_SPANS * horizon);
    }

    private static double independent(double[] came, double share, int horizon) {
        if (share == 0 || share == 1) {
            return (double) came.length / horizon;
        }
        double error = HacError.ofMean(came, horizon);
        return Math.min(came.length, share * (1 - share) / (error * error));
    }

    private static Band wilson(double share, double n) {
        double square = NORMAL_975 * NORMAL_975 / n;
        double center = (share + square / 2) / (1 + square);
        double reach = Math.sqrt(share * (1 - share) * square + square * square / 4) / (1 + square);
        return new Band(Math.max(0, center - reach), Math.min(1, center + reach));
    }
}
