/** The daily forecasting of the indices, after their exchanges have closed. */
package io.stockcast.functions.refresh;
