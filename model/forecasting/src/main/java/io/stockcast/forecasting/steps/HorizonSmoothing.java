package io.stockcast.forecasting.steps;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.volatility.VolatilityPath;

/**
 * Smooths the quantiles of neighbouring horizons into each other.
 *
 * <p>In units of the volatility forecast the quantiles of nearby horizons differ mostly by chance, most of
 * all at long horizons, whose past returns overlap. Each becomes the average of all horizons' with Gaussian
 * weights in the log of the horizon, of standard deviation {@value #BANDWIDTH}: the first day stays nearly
 * as it is, the twentieth borrows from its neighbours. An average of ascending quantiles ascends.
 */
public final class HorizonSmoothing implements ForecastStep {

    private static final double BANDWIDTH = 0.3;
    private static final double[][] WEIGHTS = weights();

    private final VolatilityPath volatility;

    /** Smooths quantiles that scale with a volatility forecast. */
    public HorizonSmoothing(VolatilityPath volatility) {
        this.volatility = volatility;
    }

    @Override
    public QuantilePath apply(QuantilePath path) {
        return path.map((session, horizon, quantiles) -> average(path, session, horizon));
    }

    private double[] average(QuantilePath path, int session, int to) {
        double sigma = volatility.sigma(session, to);
        double[] average = new double[QuantileLevels.COUNT];
        for (int from = 1; from <= Forecast.HORIZONS; from++) {
            double weight = WEIGHTS[to - 1][from - 1] * sigma / volatility.sigma(session, from);
            double[] quantiles = path.at(session, from);
            for (int k = 0; k < average.length; k++) {
                average[k] += weight * quantiles[k];
            }
        }
        return average;
    }

    private static double[][] weights() {
        double[][] weights = new double[Forecast.HORIZONS][Forecast.HORIZONS];
        for (int to = 1; to <= Forecast.HORIZONS; to++) {
            double sum = 0;
            for (int from = 1; from <= Forecast.HORIZONS; from++) {
                double distance = Math.log((double) from / to) / BANDWIDTH;
                weights[to - 1][from - 1] = Math.exp(-distance * distance / 2);
                sum += weights[to - 1][from - 1];
            }
            for (int from = 0; from < Forecast.HORIZONS; from++) {
                weights[to - 1][from] /= sum;
            }
        }
        return weights;
    }
}
