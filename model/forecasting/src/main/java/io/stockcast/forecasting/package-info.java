/**
 * The forecasting library: from a {@linkplain io.stockcast.domain.history.PriceHistory price
 * history} to a {@linkplain io.stockcast.domain.forecast.Forecast forecast} and its scores.
 *
 * <p>Begin at {@link io.stockcast.forecasting.Forecaster}. {@link io.stockcast.forecasting.methods.PublishedForecast} lists its
 * steps. Nothing here knows of AWS, HTTP or Spring.
 */
@NullMarked
package io.stockcast.forecasting;

import org.jspecify.annotations.NullMarked;
