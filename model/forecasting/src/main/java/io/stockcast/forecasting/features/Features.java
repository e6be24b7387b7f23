package io.stockcast.forecasting.features;

import io.stockcast.forecasting.input.MeasuredHistory;
import java.util.List;

/**
 * What the network sees of each session: returns, ranges and volatilities as pure numbers of order one.
 *
 * <p>Returns and ranges are scaled by the volatility forecast made before them; except for the usual volatility no level
 * enters, nor a date, nor anything fitted over the whole history. A row depends on its own session and earlier ones only.
 */
public final class Features {

    /** How many sessions the network looks back on. */
    public static final int WINDOW = 40;

    /** The names of the features of a session, in their order. */
    public static final List<String> NAMES =
            FeatureList.ALL.stream().map(Feature::name).toList();

    /** The sources of these. */
    public static final List<FeatureSource> SOURCES =
            FeatureList.ALL.stream().map(Feature::source).toList();

    /** How many features a session has. */
    public static final int COUNT = NAMES.size();

    /** A day's volatility that is low for a stock and high for an index. */
    public static final double ORDINARY_SIGMA = 0.015;

    private final MeasuredHistory history;

    public Features(MeasuredHistory history) {
        this.history = history;
    }

    /** The first session that has a whole window behind it. */
    public int firstSession() {
        return history.volatility().firstSession() + SessionMeasures.MONTH + WINDOW - 1;
    }

    /** The rows of sessions {@code from - WINDOW + 1} to {@code to}, in order, {@code [n][COUNT]}. */
    public float[][] rows(int from, int to) {
        int start = from - WINDOW + 1;
        SessionMeasures measures = new SessionMeasures(history, start);
        float[][] rows = new float[to - start + 1][COUNT];
        for (int i = 0; i < rows.length; i++) {
            for (int feature = 0; feature < COUNT; feature++) {
                rows[i][feature] = FeatureList.ALL.get(feature).at(measures, start + i);
            }
        }
        return rows;
    }
}
