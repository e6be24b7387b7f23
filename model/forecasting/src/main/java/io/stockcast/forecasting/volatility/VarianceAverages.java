package io.stockcast.forecasting.volatility;

import io.stockcast.forecasting.returns.ReturnSeries;

/**
 * Range variances of a series and their averages over any span of sessions.
 *
 * <p>A session without a range takes the EWMA variance; no variance counts as less than
 * {@value #FLOOR} of it, so that one flat session does not dominate a logarithm.
 */
final class VarianceAverages {

    static final int WEEK = 5;
    static final int MONTH = 22;

    private static final double FLOOR = 0.02;

    private final int first;
    private final double[] cumulated;
    private final int[] ranges;

    VarianceAverages(ReturnSeries series, EwmaVolatility ewma) {
        first = ewma.firstSession() + MONTH;
        cumulated = new double[series.size()];
        ranges = new int[series.size()];
        for (int t = 1; t < series.size(); t++) {
            double range = series.rangeVariance(t);
            boolean known = !Double.isNaN(range);
            double floor = FLOOR * ewma.variance(t);
            cumulated[t] = cumulated[t - 1] + (known ? Math.max(range, floor) : ewma.variance(t));
            ranges[t] = ranges[t - 1] + (known ? 1 : 0);
        }
    }

    /** The first session whose month of variances is whole. */
    int firstSession() {
        return first;
    }

    /** How many of the last {@code window} sessions up to {@code session} had a range. */
    int rangesWithin(int session, int window) {
        return ranges[session] - ranges[Math.max(0, session - window)];
    }

    /** The mean variance over the {@code length} sessions that end with {@code session}. */
    double mean(int session, int length) {
        return (cumulated[session] - cumulated[session - length]) / length;
    }
}
