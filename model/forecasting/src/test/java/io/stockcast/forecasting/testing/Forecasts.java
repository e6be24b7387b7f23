package io.stockcast.forecasting.testing;

import io.stockcast.forecasting.network.Vintages;

/** The shipped network. */
public final class Forecasts {

    /** Shared by the tests, and never closed. */
    public static final Vintages VINTAGES = Vintages.shipped();

    private Forecasts() {}
}
