/**
 * Live market data: what all providers have in common. A {@link io.stockcast.functions.marketdata.provider.Provider}
 * knows how it is asked and what its answers say; {@link io.stockcast.functions.marketdata.provider.ProviderMarket}
 * makes a source of market data of it.
 */
package io.stockcast.functions.marketdata.provider;
