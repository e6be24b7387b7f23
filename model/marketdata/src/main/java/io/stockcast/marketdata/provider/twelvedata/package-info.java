/** Twelve Data's time series and symbol search. */
package io.stockcast.marketdata.provider.twelvedata;
