package io.stockcast.functions.instruments;

import io.stockcast.marketdata.CatalogEntry;
import java.util.Optional;

/**
 * An entry of the catalog as a list shows it.
 *
 * @param hasForecast whether it has been forecast; empty where that is unknown
 */
record ListedInstrument(CatalogEntry entry, Optional<Boolean> hasForecast) {}
