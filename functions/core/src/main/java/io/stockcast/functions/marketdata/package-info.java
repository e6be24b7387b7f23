/** The market data that functions use. */
package io.stockcast.functions.marketdata;
