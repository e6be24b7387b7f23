/** Yahoo's chart and search, for personal use. */
package io.stockcast.functions.marketdata.provider.yahoo;
