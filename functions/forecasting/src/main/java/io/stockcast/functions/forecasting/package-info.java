/** The group of functions that make forecasts. */
package io.stockcast.functions.forecasting;
