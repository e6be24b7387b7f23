package io.stockcast.forecasting.methods;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.simulation.FilteredHistoricalSimulation;
import io.stockcast.forecasting.volatility.VolatilityPath;

/** Filtered historical simulation and nothing more, as a baseline. */
public final class HistoricalSimulation implements ForecastMethod {

    private final Method name;
    private final FilteredHistoricalSimulation simulation;

    public HistoricalSimulation(Method name, ReturnSeries returns, VolatilityPath volatility) {
        this.name = name;
        this.simulation = new FilteredHistoricalSimulation(returns, volatility);
    }

    @Override
    public Method name() {
        return name;
    }

    @Override
    public int firstSession() {
        return simulation.firstSession();
    }

    @Override
    public QuantilePath forecast(int first, int last) {
        return simulation.forecast(first, last);
    }
}
