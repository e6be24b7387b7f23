/** Alpha Vantage's daily adjusted series and search. */
package io.stockcast.marketdata.provider.alphavantage;
