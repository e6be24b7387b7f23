package io.stockcast.forecasting.methods;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.path.PooledShape;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.simulation.FilteredHistoricalSimulation;
import io.stockcast.forecasting.steps.HorizonSmoothing;
import io.stockcast.forecasting.steps.NetworkStretch;
import io.stockcast.forecasting.steps.OnlineCalibration;
import io.stockcast.forecasting.steps.OvernightNews;
import io.stockcast.forecasting.steps.PooledShrinkage;
import io.stockcast.forecasting.steps.SmallSampleWidening;
import io.stockcast.forecasting.volatility.VolatilityPath;

/** The published forecast, step by step; docs/forecasts.md explains each. */
public final class PublishedForecast implements ForecastMethod {

    private final MeasuredHistory history;
    private final ForecastModel model;
    private final Features features;

    public PublishedForecast(MeasuredHistory history, ForecastModel model) {
        this.history = history;
        this.model = model;
        this.features = new Features(history);
    }

    @Override
    public Method name() {
        return Method.LSTM;
    }

    @Override
    public int firstSession() {
        return firstSession(history);
    }

    /** The first session as of which a history can be forecast, by whatever model. */
    public static int firstSession(MeasuredHistory history) {
        return Math.max(simulation(history).firstSession(), new Features(history).firstSession());
    }

    /** The steps up to the network, which a network is also trained on: what it stretches. */
    public static QuantilePath networkBase(MeasuredHistory history, PooledShape shape, int first, int last) {
        VolatilityPath volatility = history.volatility();
        QuantilePath base = simulation(history).forecast(first, last);
        return new PooledShrinkage(shape)
                .then(new HorizonSmoothing(volatility))
                .then(new OvernightNews(history.returns(), volatility, history.lead()))
                .apply(base);
    }

    /** All steps. */
    @Override
    public QuantilePath forecast(int first, int last) {
        int start = Math.max(firstSession(), first - OnlineCalibration.MEMORY);
        QuantilePath base = networkBase(history, model.card().shape(), start, last);
        return new NetworkStretch(model, features)
                .then(new SmallSampleWidening(history.volatility()))
                .then(new OnlineCalibration(history.returns(), first))
                .apply(base);
    }

    private static FilteredHistoricalSimulation simulation(MeasuredHistory history) {
        return new FilteredHistoricalSimulation(history.returns(), history.volatility());
    }
}
