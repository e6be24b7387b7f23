/** Volatility forecasts: EWMA of squared returns, and HAR on daily ranges. */
package io.stockcast.forecasting.volatility;
