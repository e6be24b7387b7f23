package io.stockcast.functions.storage;

import io.stockcast.domain.record.EntryName;
import java.util.List;

/**
 * What is stored of an instrument's forecasts, by its keys alone.
 *
 * @param entries the names of the ledger's entries, ascending
 * @param foreign the keys of what is neither an entry nor the newest forecast
 */
public record LedgerListing(List<EntryName> entries, List<String> foreign) {}
