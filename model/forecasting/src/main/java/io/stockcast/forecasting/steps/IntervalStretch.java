package io.stockcast.forecasting.steps;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.path.AroundMedian;

/**
 * Stretches nine quantiles about their median so that the 80 % and the 95 % interval get factors of their own.
 *
 * <p>The 50 % interval takes the 80 % interval's factor and the 90 % interval the geometric mean of the two.
 * Where that would make quantiles cross, the outer one gives way.
 */
final class IntervalStretch {

    private IntervalStretch() {}

    static double[] apply(double[] quantiles, double log80, double log95) {
        double inner = Math.exp(log80);
        double between = Math.exp((log80 + log95) / 2);
        double outer = Math.exp(log95);
        double[] factors = QuantileLevels.symmetric(1, inner, inner, between, outer);
        return ascending(AroundMedian.change(quantiles, (level, distance) -> distance * factors[level]));
    }

    private static double[] ascending(double[] quantiles) {
        for (int k = QuantileLevels.MEDIAN - 1; k >= 0; k--) {
            quantiles[k] = Math.min(quantiles[k], quantiles[k + 1]);
        }
        for (int k = QuantileLevels.MEDIAN + 1; k < quantiles.length; k++) {
            quantiles[k] = Math.max(quantiles[k], quantiles[k - 1]);
        }
        return quantiles;
    }
}
