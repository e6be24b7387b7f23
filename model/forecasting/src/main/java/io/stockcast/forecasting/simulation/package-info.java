/** Filtered historical simulation, which the base quantiles and two baselines are made by. */
package io.stockcast.forecasting.simulation;
