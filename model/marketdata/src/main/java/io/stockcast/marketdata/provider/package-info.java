/**
 * Live market data: what all providers have in common. A {@link io.stockcast.marketdata.provider.Provider}
 * knows how it is asked and what its answers say; {@link io.stockcast.marketdata.provider.ProviderMarketData}
 * makes a source of market data of it.
 */
@NullMarked
package io.stockcast.marketdata.provider;

import org.jspecify.annotations.NullMarked;
