package io.stockcast.forecasting.methods;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.forecasting.volatility.HarVolatility;
import java.util.List;

/** The methods that are compared with each other. */
public final class ForecastMethods {

    private ForecastMethods() {}

    /** The published forecast and its baselines. */
    public static List<ForecastMethod> of(MeasuredHistory history, Vintages vintages) {
        HarVolatility har = HarVolatility.of(history.returns(), history.ewma());
        return List.of(
                new PublishedForecast(history, vintages),
                new EwmaNormal(history.ewma()),
                new HistoricalSimulation(Method.EWMA_FHS, history.returns(), history.ewma()),
                new HistoricalSimulation(Method.HAR_FHS, history.returns(), har));
    }

    /** The first session as of which every one of some methods can forecast. */
    public static int firstSession(List<ForecastMethod> methods) {
        return methods.stream().mapToInt(ForecastMethod::firstSession).max().orElseThrow();
    }
}
