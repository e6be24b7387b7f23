package io.stockcast.functions.refresh;

import io.stockcast.functions.marketdata.Instrument;
import io.stockcast.functions.marketdata.TickerSymbol;
import java.util.Map;
import java.util.Optional;

/** Which indices to forecast: all, or a single one. */
record RefreshScope(Optional<TickerSymbol> symbol) {

    /** The scope that the detail of an event names as {@code symbol}; without it, everything. */
    static RefreshScope of(Map<String, Object> detail) {
        return new RefreshScope(Optional.ofNullable(detail)
                .map(named -> named.get("symbol"))
                .map(symbol -> new TickerSymbol(symbol.toString())));
    }

    boolean includes(Instrument index) {
        return symbol.map(index.symbol()::equals).orElse(true);
    }
}
