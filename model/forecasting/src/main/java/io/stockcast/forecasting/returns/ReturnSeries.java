package io.stockcast.forecasting.returns;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;

/**
 * The log-returns and range variances of a history, indexed by session (0 is the first bar).
 *
 * <p>Returns use adjusted closes where every bar has one, else closes.
 */
public final class ReturnSeries {

    /** Parkinson (1980): the expected squared log-range of a driftless diffusion is 4 ln 2 times its variance. */
    private static final double PARKINSON = 4 * Math.log(2);

    private final double[] logPrices;
    private final double[] rangeVariances;

    private ReturnSeries(double[] logPrices, double[] rangeVariances) {
        this.logPrices = logPrices;
        this.rangeVariances = rangeVariances;
    }

    /** Computes the series of a history. */
    public static ReturnSeries of(PriceHistory history) {
        boolean adjusted = history.hasAdjustedCloses();
        double[] logPrices = history.bars().stream()
                .mapToDouble(bar -> Math.log(adjusted ? bar.adjustedClose() : bar.close()))
                .toArray();
        double[] rangeVariances = new double[logPrices.length];
        rangeVariances[0] = Double.NaN;
        for (int t = 1; t < logPrices.length; t++) {
            rangeVariances[t] = rangeVariance(history.bar(t), logPrices[t] - logPrices[t - 1]);
        }
        return new ReturnSeries(logPrices, rangeVariances);
    }

    /** How many sessions there are; one more than returns. */
    public int size() {
        return logPrices.length;
    }

    /** The log-return of a session over the one before it; {@code session >= 1}. */
    public double logReturn(int session) {
        return logPrices[session] - logPrices[session - 1];
    }

    /** The log-return from the close of one session to the close of a later one. */
    public double logReturn(int from, int to) {
        return logPrices[to] - logPrices[from];
    }

    /**
     * Parkinson's variance of a session from its true range, which counts the gap from the previous
     * close; {@code NaN} where high and low are not known or do not differ.
     */
    public double rangeVariance(int session) {
        return rangeVariances[session];
    }

    private static double rangeVariance(Bar bar, double logReturn) {
        if (!bar.hasRange()) {
            return Double.NaN;
        }
        double high = Math.log(bar.high() / bar.close()) + logReturn;
        double low = Math.log(bar.low() / bar.close()) + logReturn;
        double trueRange = Math.max(high, 0) - Math.min(low, 0);
        return trueRange * trueRange / PARKINSON;
    }
}
