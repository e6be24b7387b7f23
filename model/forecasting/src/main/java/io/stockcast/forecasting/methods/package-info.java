/** The ways of forecasting: the published forecast, step by step, and the baselines it is compared with. */
@NullMarked
package io.stockcast.forecasting.methods;

import org.jspecify.annotations.NullMarked;
