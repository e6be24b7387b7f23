package io.stockcast.functions.watchlist;

import java.util.List;

/** The contract's WatchlistImportOutcome. */
record ImportOutcomeDto(List<String> added, List<String> alreadyThere, List<String> unknown, List<String> leftOut) {}
