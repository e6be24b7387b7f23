package io.stockcast.functions.publishing;

import io.stockcast.marketdata.TickerSymbol;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which instruments a scheduled event is about: all, or a single one. */
public record EventScope(Optional<TickerSymbol> symbol) {

    private static final String SYMBOL = "symbol";

    /** The scope that the detail of an event names as {@code symbol}; where it names nothing, everything. */
    public static EventScope of(@Nullable Map<String, Object> detail) {
        if (detail != null && !Set.of(SYMBOL).containsAll(detail.keySet())) {
            throw new IllegalArgumentException("the event may name a symbol, and names " + detail.keySet());
        }
        return new EventScope(Optional.ofNullable(detail)
                .map(named -> named.get(SYMBOL))
                .map(symbol -> new TickerSymbol(symbol.toString())));
    }

    public boolean includes(TickerSymbol instrument) {
        return symbol.map(instrument::equals).orElse(true);
    }
}
