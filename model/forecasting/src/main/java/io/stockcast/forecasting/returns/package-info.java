/** Log-returns and ranges of a history, and what makes a history unfit to forecast from. */
package io.stockcast.forecasting.returns;
