package io.stockcast.functions.intraday;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.TickerSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Quotes in memory, which remembers of what it was written and can be broken. */
public final class InMemorySessionQuotes implements SessionQuotesStore {

    private final Map<TickerSymbol, SessionQuotes> kept = new HashMap<>();
    private final List<String> writes = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();

    @Override
    public Map<TickerSymbol, SessionQuotes> find(Collection<TickerSymbol> symbols) {
        return symbols.stream().filter(kept::containsKey).collect(Collectors.toMap(symbol -> symbol, kept::get));
    }

    @Override
    public Map<TickerSymbol, StorageException> join(Collection<SessionQuotes> quotes) {
        Map<TickerSymbol, StorageException> failures = new HashMap<>();
        for (SessionQuotes one : quotes) {
            TickerSymbol symbol = one.newest().symbol();
            if (broken.contains(symbol.value())) {
                failures.put(symbol, new StorageException("the table does not answer"));
            } else {
                writes.add(symbol.value());
                kept.merge(symbol, one, SessionQuotes::joined);
            }
        }
        return failures;
    }

    public void keep(SessionQuotes quotes) {
        join(List.of(quotes));
    }

    public SessionQuotes of(String symbol) {
        return kept.get(new TickerSymbol(symbol));
    }

    /** The symbols that were written, in order. */
    public List<String> writes() {
        return List.copyOf(writes);
    }

    /** From now on, the quotes of an instrument cannot be kept. */
    public void breakFor(String symbol) {
        broken.add(symbol);
    }

    public void repair() {
        broken.clear();
    }
}
