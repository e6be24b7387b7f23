package io.stockcast.forecasting.methods;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.QuantileLevels;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The naive forecast: a driftless random walk with normal log-returns at EWMA(0.94) volatility
 * (RiskMetrics, 1996), {@code q = sigma sqrt(h) Phi^-1(p)}.
 */
public final class EwmaNormal {

    private static final double[] DEVIATES = Arrays.stream(QuantileLevels.toArray())
            .map(new NormalDistribution(0, 1)::inverseCumulativeProbability)
            .toArray();

    private EwmaNormal() {}

    /** Forecasts as of every session from {@code first} to {@code last}. */
    public static QuantilePath forecast(EwmaVolatility volatility, int first, int last) {
        double[][][] path = QuantilePath.blank(first, last);
        for (int t = first; t <= last; t++) {
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                double sigma = volatility.sigma(t, h);
                Arrays.setAll(path[t - first][h - 1], k -> sigma * DEVIATES[k]);
            }
        }
        return new QuantilePath(first, path);
    }
}
