package io.stockcast.functions.watchlist;

import io.stockcast.marketdata.TickerSymbol;
import java.util.Optional;

/** Where an entry is to go: before another, or to the end of the list. */
record Placement(Optional<TickerSymbol> before) {

    boolean isBefore(TickerSymbol symbol) {
        return before.equals(Optional.of(symbol));
    }
}
