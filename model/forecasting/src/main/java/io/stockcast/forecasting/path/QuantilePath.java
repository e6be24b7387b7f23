package io.stockcast.forecasting.path;

import io.stockcast.domain.forecast.Forecast;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The log-return quantiles that are forecast as of each of a run of sessions.
 *
 * <p>Values are log-returns from the as-of close to the close {@code horizon} sessions later, horizons 1 to 20, at the
 * nine {@linkplain io.stockcast.domain.forecast.QuantileLevels levels}, ascending. A path does not change; the arrays that
 * it gives and takes are not to be written to.
 */
public final class QuantilePath {

    private final int firstSession;

    /** By session and horizon, nine quantiles each: {@code [n][20][9]}. */
    private final double[][][] quantiles;

    private QuantilePath(int firstSession, double[][][] quantiles) {
        this.firstSession = firstSession;
        this.quantiles = quantiles;
    }

    /** The nine quantiles of one session and horizon. */
    @FunctionalInterface
    public interface Quantiles {

        /** Nine ascending log-returns over {@code horizon} sessions as of {@code session}. */
        double[] at(int session, int horizon);
    }

    /** A change of the nine quantiles of one session and horizon. */
    @FunctionalInterface
    public interface Change {

        /** What becomes of nine ascending log-returns over {@code horizon} sessions as of {@code session}. */
        double[] apply(int session, int horizon, double[] quantiles);
    }

    /** The path from one as-of session to another, both included. */
    public static QuantilePath of(int first, int last, Quantiles quantiles) {
        double[][][] path = blank(first, last);
        for (int i = 0; i < path.length; i++) {
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                path[i][h - 1] = quantiles.at(first + i, h);
            }
        }
        return new QuantilePath(first, path);
    }

    /**
     * The path from one as-of session to another, both included, made horizon by horizon.
     *
     * @param sessions for a horizon, the nine quantiles of every session: {@code [last - first + 1][9]}
     */
    public static QuantilePath byHorizon(int first, int last, IntFunction<double[][]> sessions) {
        double[][][] path = blank(first, last);
        for (int h = 1; h <= Forecast.HORIZONS; h++) {
            double[][] ofHorizon = sessions.apply(h);
            for (int i = 0; i < path.length; i++) {
                path[i][h - 1] = ofHorizon[i];
            }
        }
        return new QuantilePath(first, path);
    }

    /** The path with the quantiles of every session and horizon changed. */
    public QuantilePath map(Change change) {
        return of(firstSession, lastSession(), (t, h) -> change.apply(t, h, at(t, h)));
    }

    /** Paths that follow each other as one. */
    public static QuantilePath joined(List<QuantilePath> paths) {
        double[][][] sessions =
                paths.stream().flatMap(path -> Arrays.stream(path.quantiles)).toArray(double[][][]::new);
        return new QuantilePath(paths.get(0).firstSession, sessions);
    }

    /** The same path without the sessions before {@code first}. */
    public QuantilePath from(int first) {
        return between(first, lastSession());
    }

    /** The sessions from {@code first} to {@code last} of the path. */
    public QuantilePath between(int first, int last) {
        return new QuantilePath(first, Arrays.copyOfRange(quantiles, first - firstSession, last - firstSession + 1));
    }

    /** The first as-of session. */
    public int firstSession() {
        return firstSession;
    }

    /** The last as-of session. */
    public int lastSession() {
        return firstSession + quantiles.length - 1;
    }

    /** The nine quantiles of the log-return over {@code horizon} sessions as of {@code session}. */
    public double[] at(int session, int horizon) {
        return quantiles[session - firstSession][horizon - 1];
    }

    private static double[][][] blank(int first, int last) {
        return new double[last - first + 1][Forecast.HORIZONS][];
    }
}
