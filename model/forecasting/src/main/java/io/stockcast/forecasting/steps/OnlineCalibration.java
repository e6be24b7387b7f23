package io.stockcast.forecasting.steps;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;

/**
 * Adaptive conformal correction of quantiles from an instrument's own past (Gibbs and Candes, 2021; as quantile
 * tracking, Angelopoulos, Candes and Tibshirani, 2023).
 *
 * <p>The 80 % and the 95 % interval each have a {@link WidthTracker} that widens them a little after an outcome
 * outside and narrows them a little after one inside. As of a session the trackers begin {@value #MEMORY}
 * sessions earlier without a correction, whatever is asked for besides, so that a past forecast comes out the
 * same alone and in a walk-forward.
 */
public final class OnlineCalibration {

    /** How many past sessions the correction as of a session learns from. */
    public static final int MEMORY = 500;

    private OnlineCalibration() {}

    /**
     * Corrects the forecasts as of every session from {@code first} on.
     *
     * @param raw the forecasts to correct, from {@value #MEMORY} sessions before {@code first} where there are as many
     */
    public static QuantilePath correct(QuantilePath raw, ReturnSeries series, int first) {
        double[][][] corrected = QuantilePath.blank(first, raw.lastSession());
        for (int h = 1; h <= Forecast.HORIZONS; h++) {
            PastIntervals past = new PastIntervals(raw, series, h);
            for (int t = first; t <= raw.lastSession(); t++) {
                int from = Math.max(raw.firstSession(), t - MEMORY);
                corrected[t - first][h - 1] = IntervalStretch.apply(
                        raw.at(t, h),
                        new WidthTracker(0.80, h).track(past.excess80(), from - raw.firstSession(), t - from),
                        new WidthTracker(0.95, h).track(past.excess95(), from - raw.firstSession(), t - from));
            }
        }
        return new QuantilePath(first, corrected);
    }
}
