/** The values that steps and methods exchange: quantiles of sessions and horizons, and the shape pooled over instruments. */
@NullMarked
package io.stockcast.forecasting.path;

import org.jspecify.annotations.NullMarked;
