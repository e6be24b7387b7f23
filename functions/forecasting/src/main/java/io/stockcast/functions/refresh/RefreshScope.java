package io.stockcast.functions.refresh;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which indices to forecast: all, or a single one. */
record RefreshScope(Optional<TickerSymbol> symbol) {

    private static final String SYMBOL = "symbol";

    /** The scope that the detail of an event names as {@code symbol}; where it names nothing, everything. */
    static RefreshScope of(@Nullable Map<String, Object> detail) {
        if (detail != null && !Set.of(SYMBOL).containsAll(detail.keySet())) {
            throw new IllegalArgumentException("the event may name a symbol, and names " + detail.keySet());
        }
        return new RefreshScope(Optional.ofNullable(detail)
                .map(named -> named.get(SYMBOL))
                .map(symbol -> new TickerSymbol(symbol.toString())));
    }

    boolean includes(Instrument index) {
        return symbol.map(index.symbol()::equals).orElse(true);
    }
}
