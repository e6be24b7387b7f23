package io.stockcast.forecasting.path;

import io.stockcast.domain.forecast.Forecast;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The log-return quantiles that are forecast as of each of a run of sessions.
 *
 * <p>Values are log-returns from the as-of close to the close {@code horizon} sessions later, horizons 1 to 20, at the
 * nine {@linkplain io.stockcast.domain.forecast.QuantileLevels levels}, ascending. A path does not change; the arrays that
 * it gives and takes are not to be written to. Quantiles may be made when they are first asked for; not for several
 * threads at once.
 */
public final class QuantilePath {

    private final int firstSession;
    private final Quantiles maker;

    /** The nine quantiles of each session and, within it, of each horizon; null where nobody has asked for them yet. */
    private final double[] @Nullable [] made;

    private QuantilePath(int firstSession, int sessions, Quantiles maker) {
        this.firstSession = firstSession;
        this.maker = maker;
        this.made = new double[sessions * Forecast.HORIZONS][];
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
        QuantilePath path = new QuantilePath(first, last - first + 1, quantiles);
        for (int t = first; t <= last; t++) {
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                path.at(t, h);
            }
        }
        return path;
    }

    /**
     * The path from one as-of session to another, both included, made horizon by horizon, each when it is first asked for.
     *
     * @param sessions for a horizon, the nine quantiles of every session: {@code [last - first + 1][9]}
     */
    public static QuantilePath byHorizon(int first, int last, IntFunction<double[][]> sessions) {
        double[][] @Nullable [] byHorizon = new double[Forecast.HORIZONS][][];
        return new QuantilePath(first, last - first + 1, (t, h) -> {
            if (byHorizon[h - 1] == null) {
                byHorizon[h - 1] = sessions.apply(h);
            }
            return byHorizon[h - 1][t - first];
        });
    }

    /**
     * The path from one as-of session to another, both included, made session by session.
     *
     * @param horizons for a session, the nine quantiles of every horizon: {@code [20][9]}
     */
    public static QuantilePath bySession(int first, int last, IntFunction<double[][]> horizons) {
        double[][][] bySession =
                IntStream.rangeClosed(first, last).mapToObj(horizons).toArray(double[][][]::new);
        return of(first, last, (t, h) -> bySession[t - first][h - 1]);
    }

    /** The path with the quantiles of every session and horizon changed. */
    public QuantilePath map(Change change) {
        return of(firstSession, lastSession(), (t, h) -> change.apply(t, h, at(t, h)));
    }

    /** The same as {@link #map}, each session and horizon only when it is asked for: for changes that take long. */
    public QuantilePath mapWhenAsked(Change change) {
        return new QuantilePath(firstSession, lastSession() - firstSession + 1, (t, h) -> change.apply(t, h, at(t, h)));
    }

    /** Paths that follow each other as one. */
    public static QuantilePath joined(List<QuantilePath> paths) {
        TreeMap<Integer, QuantilePath> byStart = new TreeMap<>();
        paths.forEach(path -> byStart.put(path.firstSession, path));
        return of(
                byStart.firstKey(),
                byStart.lastEntry().getValue().lastSession(),
                (t, h) -> byStart.floorEntry(t).getValue().at(t, h));
    }

    /** The same path without the sessions before {@code first}. */
    public QuantilePath from(int first) {
        return between(first, lastSession());
    }

    /** The sessions from {@code first} to {@code last} of the path. */
    public QuantilePath between(int first, int last) {
        return new QuantilePath(first, last - first + 1, this::at);
    }

    /** The first as-of session. */
    public int firstSession() {
        return firstSession;
    }

    /** The last as-of session. */
    public int lastSession() {
        return firstSession + made.length / Forecast.HORIZONS - 1;
    }

    /** The nine quantiles of the log-return over {@code horizon} sessions as of {@code session}. */
    public double[] at(int session, int horizon) {
        int index = (session - firstSession) * Forecast.HORIZONS + horizon - 1;
        double[] known = made[index];
        return known == null ? makeAt(index, session, horizon) : known;
    }

    private double[] makeAt(int index, int session, int horizon) {
        double[] quantiles = maker.at(session, horizon);
        made[index] = quantiles;
        return quantiles;
    }
}
