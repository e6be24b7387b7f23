/** Volatility forecasts: EWMA of squared returns, and HAR on daily ranges. */
@NullMarked
package io.stockcast.forecasting.volatility;

import org.jspecify.annotations.NullMarked;
