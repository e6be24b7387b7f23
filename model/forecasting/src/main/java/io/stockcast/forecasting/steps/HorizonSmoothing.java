package io.stockcast.forecasting.steps;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.QuantileLevels;
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
public final class HorizonSmoothing {

    private static final double BANDWIDTH = 0.3;
    private static final double[][] WEIGHTS = weights();

    private HorizonSmoothing() {}

    /** The smoothed path of a path whose quantiles scale with a volatility forecast. */
    public static QuantilePath smooth(QuantilePath path, VolatilityPath volatility) {
        int first = path.firstSession();
        double[][][] smooth = QuantilePath.blank(first, path.lastSession());
        for (int t = first; t <= path.lastSession(); t++) {
            for (int from = 1; from <= Forecast.HORIZONS; from++) {
                double[] quantiles = path.at(t, from);
                double sigma = volatility.sigma(t, from);
                for (int to = 1; to <= Forecast.HORIZONS; to++) {
                    double weight = WEIGHTS[to - 1][from - 1] * volatility.sigma(t, to) / sigma;
                    for (int k = 0; k < QuantileLevels.COUNT; k++) {
                        smooth[t - first][to - 1][k] += weight * quantiles[k];
                    }
                }
            }
        }
        return new QuantilePath(first, smooth);
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
