package io.stockcast.domain.forecast;

import java.time.LocalDate;

/**
 * What is forecast for the close of one future session.
 *
 * @param horizon trading days after the as-of session, 1 to 20
 * @param date the session forecast, by the exchange's calendar
 * @param quantiles the published forecast
 * @param naive the naive baseline: a random walk with normal quantiles at EWMA(0.94) volatility
 */
public record HorizonForecast(int horizon, LocalDate date, PriceQuantiles quantiles, PriceQuantiles naive) {}
