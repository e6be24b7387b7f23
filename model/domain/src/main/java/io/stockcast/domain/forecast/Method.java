package io.stockcast.domain.forecast;

import java.util.List;

/** The ways of forecasting that are compared with each other. */
public enum Method {
    /** The published forecast: smoothed HAR-FHS quantiles stretched by the network. */
    LSTM("LSTM"),
    /** The naive forecast: a random walk with normal quantiles at EWMA(0.94) volatility. */
    EWMA_NORMAL("EWMA-normal"),
    /** Filtered historical simulation at EWMA(0.94) volatility. */
    EWMA_FHS("EWMA-FHS"),
    /** Filtered historical simulation at HAR volatility. */
    HAR_FHS("HAR-FHS");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    /** The methods that the published forecast is compared with. */
    public static List<Method> baselines() {
        return List.of(EWMA_NORMAL, EWMA_FHS, HAR_FHS);
    }

    /** The name in tables for people. */
    public String label() {
        return label;
    }
}
