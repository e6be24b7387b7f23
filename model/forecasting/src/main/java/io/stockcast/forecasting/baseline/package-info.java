/** The baselines every forecast is held against: EWMA-normal, EWMA-FHS and HAR-FHS. */
package io.stockcast.forecasting.baseline;
