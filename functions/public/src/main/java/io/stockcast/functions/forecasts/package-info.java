/** The newest forecast of an instrument, and how the earlier ones turned out. */
package io.stockcast.functions.forecasts;
