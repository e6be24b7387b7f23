/** Log-returns and ranges of a history, and what makes a history unfit to forecast from. */
@NullMarked
package io.stockcast.forecasting.returns;

import org.jspecify.annotations.NullMarked;
