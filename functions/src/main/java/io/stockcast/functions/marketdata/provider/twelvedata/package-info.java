/** Twelve Data's time series and symbol search. */
package io.stockcast.functions.marketdata.provider.twelvedata;
