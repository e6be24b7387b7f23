/** Alpha Vantage's daily adjusted series and search. */
@NullMarked
package io.stockcast.marketdata.provider.alphavantage;

import org.jspecify.annotations.NullMarked;
