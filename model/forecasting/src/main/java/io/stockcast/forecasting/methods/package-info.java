/** The ways of forecasting: the published forecast, step by step, and the baselines it is compared with. */
package io.stockcast.forecasting.methods;
