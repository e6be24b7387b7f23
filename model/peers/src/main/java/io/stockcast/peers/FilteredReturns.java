package io.stockcast.peers;

import java.util.Arrays;

/** What a fitted model makes of a run of returns: their innovations and the variance of the return after them. */
final class FilteredReturns {

    private final double[] innovations;
    private final double nextVariance;

    FilteredReturns(GjrFit fit, double[] returns) {
        innovations = new double[returns.length];
        double variance = fit.variance();
        for (int i = 0; i < returns.length; i++) {
            innovations[i] = (returns[i] - fit.model().mean()) / Math.sqrt(variance);
            variance = fit.model().next(variance, innovations[i]);
        }
        nextVariance = variance;
    }

    /** The variance of the return after the last. */
    double nextVariance() {
        return nextVariance;
    }

    /** The last innovations, at most so many. */
    double[] innovations(int most) {
        return Arrays.copyOfRange(innovations, Math.max(0, innovations.length - most), innovations.length);
    }
}
