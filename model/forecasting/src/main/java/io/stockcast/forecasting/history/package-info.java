/** Daily bars, the strict CSV form they are read from, and the returns and ranges computed from them. */
package io.stockcast.forecasting.history;
