package io.stockcast.functions.watchlist;

import io.stockcast.marketdata.TickerSymbol;
import java.util.List;

/**
 * What became of the symbols that a person wanted on a list.
 *
 * @param unknown those that no source knows, as they were written
 * @param leftOut those for which the list had no more room
 */
record ImportOutcome(
        List<TickerSymbol> added, List<TickerSymbol> alreadyThere, List<String> unknown, List<TickerSymbol> leftOut) {}
