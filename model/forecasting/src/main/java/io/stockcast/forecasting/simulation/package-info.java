/** Filtered historical simulation, which the base quantiles and two baselines are made by. */
@NullMarked
package io.stockcast.forecasting.simulation;

import org.jspecify.annotations.NullMarked;
