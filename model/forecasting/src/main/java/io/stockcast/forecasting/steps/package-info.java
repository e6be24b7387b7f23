/** The steps from the base quantiles to the published forecast, each a change of a quantile path. */
@NullMarked
package io.stockcast.forecasting.steps;

import org.jspecify.annotations.NullMarked;
