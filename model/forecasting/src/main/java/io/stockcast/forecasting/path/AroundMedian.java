package io.stockcast.forecasting.path;

import io.stockcast.domain.forecast.QuantileLevels;

/** Changes of nine quantiles by how far each is from the median. */
public final class AroundMedian {

    private AroundMedian() {}

    /** A change of the distance from the median. */
    @FunctionalInterface
    public interface DistanceChange {

        /** What becomes of the signed distance of the quantile at an index, in log-return. */
        double apply(int level, double distance);
    }

    /** The quantiles at changed distances from their median, {@code q'[k] = m + f(k, q[k] - m)}. */
    public static double[] change(double[] quantiles, DistanceChange change) {
        return change(quantiles, quantiles[QuantileLevels.MEDIAN], change);
    }

    /** The quantiles at changed distances from another center, {@code q'[k] = center + f(k, q[k] - m)}. */
    public static double[] change(double[] quantiles, double center, DistanceChange change) {
        double median = quantiles[QuantileLevels.MEDIAN];
        double[] changed = new double[quantiles.length];
        for (int k = 0; k < changed.length; k++) {
            changed[k] = center + change.apply(k, quantiles[k] - median);
        }
        return changed;
    }
}
