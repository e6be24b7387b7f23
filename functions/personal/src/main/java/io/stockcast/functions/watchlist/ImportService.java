package io.stockcast.functions.watchlist;

import io.stockcast.functions.watchlist.WatchlistStore.Addition;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts many instruments on a list at once. */
public final class ImportService {

    /** The most symbols that one import may name. */
    static final int MOST_SYMBOLS = 200;

    private final WatchlistStore store;
    private final SymbolLookup lookup;
    private final Clock clock;

    public ImportService(WatchlistStore store, SymbolLookup lookup, Clock clock) {
        this.store = store;
        this.lookup = lookup;
        this.clock = clock;
    }

    /**
     * Adds what the spellings mean at the end of the list, as far as there is room. Done again, it changes nothing.
     *
     * @param spellings symbols as people write them, such as {@code brk.b}
     */
    ImportOutcome add(ListKey key, List<String> spellings) {
        List<SymbolLookup.Found> found =
                lookup.find(spellings.stream().distinct().toList());
        Map<Addition, List<TickerSymbol>> outcomes = new EnumMap<>(Addition.class);
        Watchlist list = new Watchlist(store.entries(key));
        BigDecimal rank = list.rankAtEnd();
        for (Instrument instrument : instruments(found)) {
            Addition outcome = add(key, list, instrument, rank, outcomes.containsKey(Addition.FULL));
            outcomes.computeIfAbsent(outcome, first -> new ArrayList<>()).add(instrument.symbol());
            rank = rank.add(BigDecimal.ONE);
        }
        return new ImportOutcome(
                outcomes.getOrDefault(Addition.ADDED, List.of()),
                outcomes.getOrDefault(Addition.ALREADY_THERE, List.of()),
                unknown(found),
                outcomes.getOrDefault(Addition.FULL, List.of()));
    }

    private Addition add(ListKey key, Watchlist list, Instrument instrument, BigDecimal rank, boolean isFull) {
        if (list.find(instrument.symbol()).isPresent()) {
            return Addition.ALREADY_THERE;
        }
        if (isFull) {
            return Addition.FULL;
        }
        Addition outcome = store.add(key, new WatchedInstrument(instrument, rank, clock.instant()));
        if (outcome == Addition.NO_LIST) {
            throw ListService.noSuchList();
        }
        return outcome;
    }

    // Two spellings may mean the same.
    private static List<Instrument> instruments(List<SymbolLookup.Found> found) {
        Map<TickerSymbol, Instrument> bySymbol = new LinkedHashMap<>();
        found.stream()
                .map(SymbolLookup.Found::instrument)
                .flatMap(Optional::stream)
                .forEach(instrument -> bySymbol.putIfAbsent(instrument.symbol(), instrument));
        return List.copyOf(bySymbol.values());
    }

    private static List<String> unknown(List<SymbolLookup.Found> found) {
        return found.stream()
                .filter(one -> one.instrument().isEmpty())
                .map(SymbolLookup.Found::spelling)
                .toList();
    }
}
