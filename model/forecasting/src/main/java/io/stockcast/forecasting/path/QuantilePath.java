package io.stockcast.forecasting.path;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.QuantileLevels;

/**
 * The log-return quantiles one method forecasts as of each of a run of sessions.
 *
 * <p>Values are log-returns from the as-of close to the close {@code horizon} sessions later, at the
 * nine {@linkplain QuantileLevels levels}, ascending.
 */
public final class QuantilePath {

    private final int firstSession;
    private final double[][][] quantiles;

    /**
     * @param firstSession the as-of session of the first entry
     * @param quantiles by session, horizon (1 to 20) and level: {@code [n][20][9]}
     */
    public QuantilePath(int firstSession, double[][][] quantiles) {
        this.firstSession = firstSession;
        this.quantiles = quantiles;
    }

    /** A path of zeros, {@code [last - first + 1][20][9]}, to be filled in. */
    public static double[][][] blank(int first, int last) {
        return new double[last - first + 1][Forecast.HORIZONS][QuantileLevels.COUNT];
    }

    /** The first as-of session. */
    public int firstSession() {
        return firstSession;
    }

    /** The last as-of session. */
    public int lastSession() {
        return firstSession + quantiles.length - 1;
    }

    /** The nine quantiles of the log-return over {@code horizon} sessions as of {@code session}; not to be written to. */
    public double[] at(int session, int horizon) {
        return quantiles[session - firstSession][horizon - 1];
    }
}
