package io.stockcast.forecasting.analytics;

import static io.stockcast.forecasting.analytics.OverlappingShare.NORMAL_975;

import io.stockcast.domain.analytics.Estimate;
import io.stockcast.domain.record.Band;
import java.util.Optional;

/**
 * Pearson's correlation {@code r} of {@code n} pairs of returns, with Fisher's (1921) interval {@code tanh(atanh r +- 1.96
 * / sqrt(n - 3))}.
 */
final class Correlations {

    /** Fewer pairs say nothing. */
    static final int FEWEST = 20;

    private Correlations() {}

    /** The correlation of two series of the same length; empty with too few pairs, or where one of them stands still. */
    static Optional<Estimate> of(double[] x, double[] y) {
        int n = x.length;
        double r = covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
        return n < FEWEST || Double.isNaN(r) ? Optional.empty() : Optional.of(new Estimate(r, n, interval(r, n)));
    }

    private static Optional<Band> interval(double r, int n) {
        double score = 0.5 * Math.log((1 + r) / (1 - r));
        double reach = NORMAL_975 / Math.sqrt(n - 3.0);
        return Math.abs(r) < 1
                ? Optional.of(new Band(Math.tanh(score - reach), Math.tanh(score + reach)))
                : Optional.empty();
    }

    private static double covariance(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
