package io.stockcast.marketdata;

/**
 * An instrument of the catalog.
 *
 * @param hasPrices whether the market data has a history of it, as far as it knows without asking a provider
 */
public record CatalogEntry(Instrument instrument, boolean hasPrices) {}
