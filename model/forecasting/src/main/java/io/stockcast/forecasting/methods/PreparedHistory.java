package io.stockcast.forecasting.methods;

import io.stockcast.forecasting.ShortHistory;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.LeadMarket;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.path.PooledShape;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.simulation.FilteredHistoricalSimulation;
import io.stockcast.forecasting.steps.HorizonSmoothing;
import io.stockcast.forecasting.steps.OnlineCalibration;
import io.stockcast.forecasting.steps.OvernightNews;
import io.stockcast.forecasting.steps.SmallSampleWidening;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import io.stockcast.forecasting.volatility.HarVolatility;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.Optional;

/** A history with its returns, volatility forecasts and features: all that the methods start from. */
public final class PreparedHistory {

    private final PriceHistory history;
    private final ReturnSeries series;
    private final EwmaVolatility ewma;
    private final HarVolatility leverage;
    private final Features features;
    private final OvernightNews news;
    private final SmallSampleWidening sample;

    /** Prepares a history without a lead market. */
    public PreparedHistory(PriceHistory history) {
        this(ForecastInput.alone(history));
    }

    public PreparedHistory(ForecastInput input) {
        history = input.history();
        series = ReturnSeries.of(history);
        ewma = new EwmaVolatility(series);
        leverage = HarVolatility.withLeverage(series, ewma);
        LeadMarket lead = LeadMarket.beside(history, input.lead());
        features = new Features(history, series, ewma, leverage, lead);
        news = new OvernightNews(series, leverage, lead);
        sample = new SmallSampleWidening(leverage.firstSession());
    }

    public PriceHistory history() {
        return history;
    }

    public ReturnSeries series() {
        return series;
    }

    /** The volatility forecasts that scale the network's features and quantiles. */
    public VolatilityPath scale() {
        return leverage;
    }

    /** What the network sees of each session. */
    public Features features() {
        return features;
    }

    /** The first session as of which every method can forecast. */
    public int firstSession() {
        return Math.max(FilteredHistoricalSimulation.firstSession(leverage), features.firstSession());
    }

    /** The last session. */
    public int lastSession() {
        return history.size() - 1;
    }

    /** How short the history is for a forecast as of its last session; empty where it is long enough. */
    public Optional<ShortHistory> shortness() {
        return sample.at(lastSession());
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
        return new FilteredHistoricalSimulation(series, HarVolatility.of(series, ewma)).forecast(first, last);
    }

    /**
     * The quantiles that the network stretches as of every session from {@code first} to {@code last}: filtered
     * historical simulation at HAR volatility with leverage, drawn toward a shape, smoothed over the horizons, moved by
     * what the lead market did after the instrument's close.
     */
    public QuantilePath networkBase(PooledShape shape, int first, int last) {
        QuantilePath own = new FilteredHistoricalSimulation(series, leverage).forecast(first, last);
        return news.apply(HorizonSmoothing.smooth(shape.draw(own), leverage));
    }

    /**
     * The published forecast as of every session from {@code first} to {@code last}: the network's, widened for how
     * few independent returns it draws from, and corrected by how often the instrument's own past intervals held.
     */
    public QuantilePath lstm(ForecastModel model, int first, int last) {
        int start = Math.max(firstSession(), first - OnlineCalibration.MEMORY);
        QuantilePath raw = model.forecast(features, networkBase(model.card().shape(), start, last));
        return OnlineCalibration.correct(sample.widen(raw), series, first);
    }
}
