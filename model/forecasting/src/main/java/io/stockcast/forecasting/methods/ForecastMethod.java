package io.stockcast.forecasting.methods;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.path.QuantilePath;

/** One way of forecasting an instrument, from what was known as of each session. */
public interface ForecastMethod {

    /** Its name in scores. */
    Method name();

    /** The first session as of which it can forecast. */
    int firstSession();

    /**
     * The quantiles as of every session from {@code first} to {@code last}, at horizons of 1 to 20 sessions. Those as of
     * a session are the same whatever span is asked for.
     */
    QuantilePath forecast(int first, int last);
}
