/** The group of functions that make forecasts. */
@NullMarked
package io.stockcast.functions.forecasting;

import org.jspecify.annotations.NullMarked;
