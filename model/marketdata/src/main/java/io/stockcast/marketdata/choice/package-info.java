/** Which sources of market data there are, and how they are put together. */
package io.stockcast.marketdata.choice;
