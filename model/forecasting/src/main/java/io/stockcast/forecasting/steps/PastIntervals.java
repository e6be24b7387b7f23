package io.stockcast.forecasting.steps;

import io.stockcast.forecasting.QuantileLevels;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;

/**
 * By how much past intervals would have had to be stretched to reach their outcomes, as log factors.
 *
 * <p>Entry {@code i} belongs to the {@code i}th session of the path; an outcome was inside an interval stretched
 * by {@code exp(s)} where its excess is at most {@code s}. Entries whose outcome is not known yet are 0 and must
 * not be read.
 *
 * @param excess80 of the 80 % interval
 * @param excess95 of the 95 % interval
 */
record PastIntervals(double[] excess80, double[] excess95) {

    PastIntervals(QuantilePath path, ReturnSeries series, int horizon) {
        this(excess(path, series, horizon, 2, 6), excess(path, series, horizon, 0, 8));
    }

    private static double[] excess(QuantilePath path, ReturnSeries series, int horizon, int low, int high) {
        double[] excess = new double[path.lastSession() - path.firstSession() + 1];
        for (int i = 0; i < excess.length - horizon; i++) {
            int session = path.firstSession() + i;
            double[] quantiles = path.at(session, horizon);
            double median = quantiles[QuantileLevels.MEDIAN];
            double error = series.logReturn(session, session + horizon) - median;
            double reach = error < 0 ? quantiles[low] - median : quantiles[high] - median;
            excess[i] = error == 0 ? Double.NEGATIVE_INFINITY : Math.log(error / reach);
        }
        return excess;
    }
}
