package io.stockcast.forecasting.testing;

import io.stockcast.forecasting.network.ForecastModel;

/** The shipped network. */
public final class Forecasts {

    /** Shared by the tests, and never closed. */
    public static final ForecastModel MODEL = ForecastModel.shipped();

    private Forecasts() {}
}
