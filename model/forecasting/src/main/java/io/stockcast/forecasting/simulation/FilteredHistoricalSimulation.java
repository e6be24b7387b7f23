package io.stockcast.forecasting.simulation;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.Arrays;

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

    private final ReturnSeries returns;
    private final VolatilityPath volatility;

    public FilteredHistoricalSimulation(ReturnSeries returns, VolatilityPath volatility) {
        this.returns = returns;
        this.volatility = volatility;
    }

    /** The first as-of session at which every horizon has {@value #MINIMUM} past returns. */
    public int firstSession() {
        return volatility.firstSession() + Forecast.HORIZONS + MINIMUM - 1;
    }

    /** Forecasts as of every session from {@code first} to {@code last}. */
    public QuantilePath forecast(int first, int last) {
        return QuantilePath.byHorizon(first, last, horizon -> forecast(horizon, first, last));
    }

    private double[][] forecast(int horizon, int first, int last) {
        int newest = first - horizon;
        int oldest = Math.max(volatility.firstSession(), newest - WINDOW + 1);
        SlidingSample sample = new SlidingSample(WINDOW, standardised(oldest, newest, horizon));
        double[][] quantiles = new double[last - first + 1][QuantileLevels.COUNT];
        for (int t = first; t <= last; t++) {
            if (t > first) {
                sample.add(standardised(t - horizon, horizon));
            }
            double sigma = volatility.sigma(t, horizon);
            Arrays.setAll(quantiles[t - first], k -> sigma * sample.quantile(QuantileLevels.at(k)));
        }
        return quantiles;
    }

    private double[] standardised(int from, int to, int horizon) {
        double[] values = new double[to - from + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = standardised(from + i, horizon);
        }
        return values;
    }

    private double standardised(int session, int horizon) {
        return returns.logReturn(session, session + horizon) / volatility.sigma(session, horizon);
    }
}
