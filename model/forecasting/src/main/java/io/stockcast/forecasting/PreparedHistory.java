package io.stockcast.forecasting;

import io.stockcast.forecasting.baseline.EwmaNormal;
import io.stockcast.forecasting.baseline.FilteredHistoricalSimulation;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.history.ReturnSeries;
import io.stockcast.forecasting.lstm.Features;
import io.stockcast.forecasting.lstm.ForecastModel;
import io.stockcast.forecasting.lstm.HorizonSmoothing;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import io.stockcast.forecasting.volatility.HarVolatility;

/** A history with its returns, volatility forecasts and features: all that the methods start from. */
public final class PreparedHistory {

    private final PriceHistory history;
    private final ReturnSeries series;
    private final EwmaVolatility ewma;
    private final HarVolatility har;
    private final Features features;

    public PreparedHistory(PriceHistory history) {
        this.history = history;
        series = ReturnSeries.of(history);
        ewma = new EwmaVolatility(series);
        har = new HarVolatility(series, ewma);
        features = new Features(series, ewma, har);
    }

    public PriceHistory history() {
        return history;
    }

    public ReturnSeries series() {
        return series;
    }

    /** The volatility forecasts that scale the network's features and quantiles. */
    public HarVolatility har() {
        return har;
    }

    /** What the network sees of each session. */
    public Features features() {
        return features;
    }

    /** The first session as of which every method can forecast. */
    public int firstSession() {
        return Math.max(FilteredHistoricalSimulation.firstSession(har), features.firstSession());
    }

    /** The last session. */
    public int lastSession() {
        return history.size() - 1;
    }

    /** EWMA-normal as of every session from {@code first} to {@code last}. */
    public QuantilePath ewmaNormal(int first, int last) {
        return EwmaNormal.forecast(ewma, first, last);
    }

    /** EWMA-FHS as of every session from {@code first} to {@code last}. */
    public QuantilePath ewmaFhs(int first, int last) {
        return new FilteredHistoricalSimulation(series, ewma).forecast(first, last);
    }

    /** HAR-FHS as of every session from {@code first} to {@code last}. */
    public QuantilePath harFhs(int first, int last) {
        return new FilteredHistoricalSimulation(series, har).forecast(first, last);
    }

    /** The quantiles that the network stretches: HAR-FHS, smoothed over the horizons. */
    public QuantilePath networkBase(QuantilePath harFhs) {
        return HorizonSmoothing.smooth(harFhs, har);
    }

    /** The published forecast as of every session of a HAR-FHS path. */
    public QuantilePath lstm(ForecastModel model, QuantilePath harFhs) {
        return model.forecast(features, networkBase(harFhs));
    }
}
