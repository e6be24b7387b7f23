/** The daily forecasting of the indices, after New York's close. */
package io.stockcast.functions.refresh;
