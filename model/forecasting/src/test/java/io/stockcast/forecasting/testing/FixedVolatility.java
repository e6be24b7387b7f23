package io.stockcast.forecasting.testing;

import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.function.IntToDoubleFunction;

/** A volatility path of fixed figures: so much a day, times a factor of the horizon. */
public record FixedVolatility(double[] daily, IntToDoubleFunction factor) implements VolatilityPath {

    @Override
    public int firstSession() {
        return 0;
    }

    @Override
    public double sigma(int session, int horizon) {
        return daily[session] * factor.applyAsDouble(horizon);
    }
}
