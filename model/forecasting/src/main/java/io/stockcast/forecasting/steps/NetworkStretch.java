package io.stockcast.forecasting.steps;

import io.stockcast.forecasting.QuantileLevels;

/**
 * The form of the network's forecast: the quantiles of a base distribution, stretched about their median.
 *
 * <p>{@code q'[k] = m + (q[k] - m) exp(s)}, with one {@code s} below the median and one above. Since the
 * factors are positive, ascending quantiles stay ascending, whatever the network says.
 */
public final class NetworkStretch {

    private NetworkStretch() {}

    /** Stretches nine ascending quantiles by the logs of two factors. */
    public static double[] apply(double[] quantiles, double logBelow, double logAbove) {
        double median = quantiles[QuantileLevels.MEDIAN];
        double below = Math.exp(logBelow);
        double above = Math.exp(logAbove);
        double[] stretched = new double[quantiles.length];
        for (int k = 0; k < stretched.length; k++) {
            stretched[k] = median + (quantiles[k] - median) * (k < QuantileLevels.MEDIAN ? below : above);
        }
        return stretched;
    }
}
