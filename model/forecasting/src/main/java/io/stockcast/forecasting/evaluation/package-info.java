/** Walk-forward evaluation: scores, tests of accuracy and of calibration, and the public record of past forecasts. */
@NullMarked
package io.stockcast.forecasting.evaluation;

import org.jspecify.annotations.NullMarked;
