/** The market data that functions ask. */
package io.stockcast.functions.marketdata;
