/** Yahoo's chart and search, for personal use. */
package io.stockcast.marketdata.provider.yahoo;
