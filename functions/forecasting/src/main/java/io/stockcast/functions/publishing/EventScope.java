package io.stockcast.functions.publishing;

import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which instruments a scheduled event is about.
 *
 * @param symbols empty where it is about all
 */
public record EventScope(Set<TickerSymbol> symbols) {

    private static final String SYMBOLS = "symbols";

    public EventScope {
        symbols = Set.copyOf(symbols);
    }

    /** The scope that the detail of an event lists as {@code symbols}; where it lists none, everything. */
    public static EventScope of(@Nullable Map<String, Object> detail) {
        if (detail == null || detail.isEmpty()) {
            return everything();
        }
        if (!Set.of(SYMBOLS).equals(detail.keySet()) || !(detail.get(SYMBOLS) instanceof List<?> symbols)) {
            throw new IllegalArgumentException("the event may list symbols, and its detail is " + detail);
        }
        return new EventScope(symbols.stream()
                .map(symbol -> new TickerSymbol(String.valueOf(symbol)))
                .collect(Collectors.toSet()));
    }

    /** All instruments. */
    public static EventScope everything() {
        return new EventScope(Set.of());
    }

    public boolean includes(TickerSymbol instrument) {
        return symbols.isEmpty() || symbols.contains(instrument);
    }
}
