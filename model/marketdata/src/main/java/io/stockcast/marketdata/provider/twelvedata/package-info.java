/** Twelve Data's time series and symbol search. */
@NullMarked
package io.stockcast.marketdata.provider.twelvedata;

import org.jspecify.annotations.NullMarked;
