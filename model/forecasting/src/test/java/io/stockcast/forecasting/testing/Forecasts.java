package io.stockcast.forecasting.testing;

import io.stockcast.forecasting.lstm.ForecastModel;

/** The shipped network. */
public final class Forecasts {

    /** Shared by the tests, and never closed. */
    public static final ForecastModel MODEL = ForecastModel.shipped();

    private Forecasts() {}
}
