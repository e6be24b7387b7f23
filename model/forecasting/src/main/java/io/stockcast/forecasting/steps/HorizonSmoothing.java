package io.stockcast.forecasting.steps;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.stream.IntStream;

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
        return QuantilePath.bySession(
                path.firstSession(), path.lastSession(), session -> averages(path, session, sigmas(session)));
    }

    private double[] sigmas(int session) {
        return IntStream.rangeClosed(1, Forecast.HORIZONS)
                .mapToDouble(horizon -> volatility.sigma(session, horizon))
                .toArray();
    }

    private static double[][] averages(QuantilePath path, int session, double[] sigmas) {
        double[][] averages = new double[Forecast.HORIZONS][QuantileLevels.COUNT];
        for (int from = 0; from < sigmas.length; from++) {
            double[] quantiles = path.at(session, from + 1);
            for (int to = 0; to < sigmas.length; to++) {
                add(averages[to], WEIGHTS[to][from] * sigmas[to] / sigmas[from], quantiles);
            }
        }
        return averages;
    }

    private static void add(double[] sum, double weight, double[] quantiles) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += weight * quantiles[k];
        }
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
