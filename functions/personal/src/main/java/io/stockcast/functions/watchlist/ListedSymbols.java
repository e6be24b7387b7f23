package io.stockcast.functions.watchlist;

import io.stockcast.marketdata.TickerSymbol;
import java.util.List;

/** A list and what is on it, in its order. */
public record ListedSymbols(ListHeading heading, List<TickerSymbol> symbols) {}
