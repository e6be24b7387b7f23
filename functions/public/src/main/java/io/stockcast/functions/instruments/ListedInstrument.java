package io.stockcast.functions.instruments;

import io.stockcast.marketdata.CatalogEntry;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of the catalog as a list shows it.
 *
 * @param hasForecast whether it has been forecast; empty where that is unknown
 * @param pricesEnd the last session of prices that have ended; empty where they go on, or may
 */
record ListedInstrument(CatalogEntry entry, Optional<Boolean> hasForecast, Optional<LocalDate> pricesEnd) {}
