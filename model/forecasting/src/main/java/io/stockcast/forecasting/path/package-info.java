/** The values that steps and methods exchange: quantiles of sessions and horizons, and the shape pooled over instruments. */
package io.stockcast.forecasting.path;
