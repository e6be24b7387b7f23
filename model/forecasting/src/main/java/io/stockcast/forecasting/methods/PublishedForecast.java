package io.stockcast.forecasting.methods;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.network.VintageRun;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.forecasting.path.PooledShape;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.simulation.FilteredHistoricalSimulation;
import io.stockcast.forecasting.steps.ForecastStep;
import io.stockcast.forecasting.steps.HorizonSmoothing;
import io.stockcast.forecasting.steps.NetworkStretch;
import io.stockcast.forecasting.steps.OnlineCalibration;
import io.stockcast.forecasting.steps.OvernightNews;
import io.stockcast.forecasting.steps.PooledShrinkage;
import io.stockcast.forecasting.steps.ReportWidening;
import io.stockcast.forecasting.steps.SmallSampleWidening;
import io.stockcast.forecasting.steps.VintageStep;
import io.stockcast.forecasting.volatility.UsualVolatility;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.List;

/** The published forecast, step by step; docs/forecasts.md explains each. */
public final class PublishedForecast implements ForecastMethod {

    private final MeasuredHistory history;
    private final Vintages vintages;
    private final Features features;

    public PublishedForecast(MeasuredHistory history, Vintages vintages) {
        this.history = history;
        this.vintages = vintages;
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

    /** The first session whose forecast the calibration as of {@code first} learns from. */
    public static int firstUsed(MeasuredHistory history, int first) {
        return Math.max(firstSession(history), first - OnlineCalibration.MEMORY);
    }

    /** The steps up to the network, which a network is also trained on: what it stretches. */
    public static QuantilePath networkBase(MeasuredHistory history, PooledShape shape, int first, int last) {
        return networkBase(history, new PooledShrinkage(shape, usual(history)), first, last);
    }

    private static QuantilePath networkBase(MeasuredHistory history, ForecastStep shrinkage, int first, int last) {
        VolatilityPath volatility = history.volatility();
        QuantilePath base = simulation(history).forecast(first, last);
        return shrinkage
                .then(new HorizonSmoothing(volatility))
                .then(new OvernightNews(history.returns(), volatility, history.lead(), history.late()))
                .apply(base);
    }

    /** All steps. */
    @Override
    public QuantilePath forecast(int first, int last) {
        int start = firstUsed(history, first);
        List<VintageRun> runs = vintages.runs(history.history(), start, last);
        UsualVolatility usual = usual(history);
        ForecastStep shrinkage =
                new VintageStep(runs, model -> new PooledShrinkage(model.card().shape(), usual));
        QuantilePath base = networkBase(history, shrinkage, start, last);
        return new VintageStep(runs, model -> new NetworkStretch(model, features))
                .then(new ReportWidening(history.history(), history.reports()))
                .then(new SmallSampleWidening(history.volatility()))
                .then(new OnlineCalibration(history.returns(), first))
                .apply(base);
    }

    private static UsualVolatility usual(MeasuredHistory history) {
        return UsualVolatility.ofFourYears(
                history.volatility(), history.history().size());
    }

    private static FilteredHistoricalSimulation simulation(MeasuredHistory history) {
        return new FilteredHistoricalSimulation(history.returns(), history.volatility());
    }
}
