package io.stockcast.forecasting.methods;

import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The naive forecast: a driftless random walk with normal log-returns at EWMA(0.94) volatility
 * (RiskMetrics, 1996), {@code q = sigma sqrt(h) Phi^-1(p)}.
 */
public final class EwmaNormal implements ForecastMethod {

    private static final double[] DEVIATES = Arrays.stream(QuantileLevels.toArray())
            .map(new NormalDistribution(0, 1)::inverseCumulativeProbability)
            .toArray();

    private final EwmaVolatility volatility;

    public EwmaNormal(EwmaVolatility volatility) {
        this.volatility = volatility;
    }

    @Override
    public Method name() {
        return Method.EWMA_NORMAL;
    }

    @Override
    public int firstSession() {
        return volatility.firstSession();
    }

    @Override
    public QuantilePath forecast(int first, int last) {
        return QuantilePath.of(first, last, (session, horizon) -> normal(volatility.sigma(session, horizon)));
    }

    private static double[] normal(double sigma) {
        double[] quantiles = new double[QuantileLevels.COUNT];
        Arrays.setAll(quantiles, k -> sigma * DEVIATES[k]);
        return quantiles;
    }
}
