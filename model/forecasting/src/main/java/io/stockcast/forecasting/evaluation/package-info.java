/** Walk-forward evaluation: scores, tests of accuracy and of calibration, and the public record of past forecasts. */
package io.stockcast.forecasting.evaluation;
