/** Alpha Vantage's daily adjusted series and search. */
package io.stockcast.functions.marketdata.provider.alphavantage;
