package io.stockcast.forecasting.steps;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.forecast.QuantileLevels.Interval;
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

    PastIntervals(QuantilePath path, ReturnSeries returns, int horizon) {
        this(excess(path, returns, horizon, Interval.EIGHTY), excess(path, returns, horizon, Interval.NINETY_FIVE));
    }

    private static double[] excess(QuantilePath path, ReturnSeries returns, int horizon, Interval interval) {
        double[] excess = new double[path.lastSession() - path.firstSession() + 1];
        for (int i = 0; i < excess.length - horizon; i++) {
            int session = path.firstSession() + i;
            double[] quantiles = path.at(session, horizon);
            double median = quantiles[QuantileLevels.MEDIAN];
            double error = returns.logReturn(session, session + horizon) - median;
            double reach = quantiles[error < 0 ? interval.low() : interval.high()] - median;
            excess[i] = error == 0 ? Double.NEGATIVE_INFINITY : Math.log(error / reach);
        }
        return excess;
    }
}
