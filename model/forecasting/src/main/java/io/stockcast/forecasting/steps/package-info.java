/** The steps from the base quantiles to the published forecast, each a change of a quantile path. */
package io.stockcast.forecasting.steps;
