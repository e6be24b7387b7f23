/** Walk-forward evaluation: scores, tests of equal accuracy, and the public record of past forecasts. */
package io.stockcast.forecasting.evaluation;
