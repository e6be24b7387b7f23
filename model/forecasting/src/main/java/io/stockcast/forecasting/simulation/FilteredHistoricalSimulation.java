package io.stockcast.forecasting.simulation;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.QuantileLevels;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.VolatilityPath;

/**
 * Filtered historical simulation (Hull and White, 1998; Barone-Adesi, Giannopoulos and Vosper, 1999).
 *
 * <p>Each past {@code h}-session log-return is divided by the volatility forecast for it at the time;
 * the quantiles of the last {@value #WINDOW} of these, times today's volatility forecast, are the
 * forecast. Only returns that ended by the as-of session are used.
 */
public final class FilteredHistoricalSimulation {

    /** How many past standardised returns are drawn from, at most. */
    public static final int WINDOW = 1000;

    /** The fewest standardised returns a forecast is made from. */
    public static final int MINIMUM = 100;

    private final ReturnSeries series;
    private final VolatilityPath volatility;

    public FilteredHistoricalSimulation(ReturnSeries series, VolatilityPath volatility) {
        this.series = series;
        this.volatility = volatility;
    }

    /** The first as-of session at which every horizon has {@value #MINIMUM} past returns. */
    public static int firstSession(VolatilityPath volatility) {
        return volatility.firstSession() + Forecast.HORIZONS + MINIMUM - 1;
    }

    /** Forecasts as of every session from {@code first} to {@code last}. */
    public QuantilePath forecast(int first, int last) {
        double[][][] path = QuantilePath.blank(first, last);
        for (int h = 1; h <= Forecast.HORIZONS; h++) {
            forecast(h, first, last, path);
        }
        return new QuantilePath(first, path);
    }

    private void forecast(int horizon, int first, int last, double[][][] path) {
        int newest = first - horizon;
        int oldest = Math.max(volatility.firstSession(), newest - WINDOW + 1);
        SlidingSample sample = new SlidingSample(WINDOW, standardised(oldest, newest, horizon));
        for (int t = first; t <= last; t++) {
            if (t > first) {
                sample.add(standardised(t - horizon, horizon));
            }
            double sigma = volatility.sigma(t, horizon);
            for (int k = 0; k < QuantileLevels.COUNT; k++) {
                path[t - first][horizon - 1][k] = sigma * sample.quantile(QuantileLevels.at(k));
            }
        }
    }

    private double[] standardised(int from, int to, int horizon) {
        double[] values = new double[to - from + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = standardised(from + i, horizon);
        }
        return values;
    }

    private double standardised(int session, int horizon) {
        return series.logReturn(session, session + horizon) / volatility.sigma(session, horizon);
    }
}
