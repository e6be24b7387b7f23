package io.stockcast.functions.watchlist;

import io.stockcast.functions.problem.ConflictException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps people's watchlists; each change writes as little as possible, so that two tabs do not undo each other's. */
public final class WatchlistService {

    private static final int ATTEMPTS = 5;

    private final WatchlistStore store;
    private final InstrumentCatalog catalog;
    private final WatchlistPrices prices;
    private final Clock clock;

    public WatchlistService(WatchlistStore store, InstrumentCatalog catalog, WatchlistPrices prices, Clock clock) {
        this.store = store;
        this.catalog = catalog;
        this.prices = prices;
        this.clock = clock;
    }

    /** The list's entries in their order, each with what is known of its price. */
    List<WatchlistEntry> entries(ListKey list) {
        return prices.of(watchlist(list).entries());
    }

    /** Adds the instrument, or moves it; without a placement it is added at the end, or stays where it is. */
    void place(ListKey list, TickerSymbol symbol, Optional<Placement> placement) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (isPlaced(list, symbol, placement)) {
                return;
            }
        }
        throw new UnavailableException("Your watchlist is being changed elsewhere. Please try again.");
    }

    /** Writes down what the person says about the instrument. */
    void note(ListKey list, TickerSymbol symbol, NotesEdit edit) {
        if (!store.note(list, symbol, edit)) {
            throw new NotFoundException(symbol + " is not on this watchlist.");
        }
    }

    /** Takes the instrument off the list, if it is on it. */
    void remove(ListKey list, TickerSymbol symbol) {
        store.remove(list, symbol);
    }

    // False where the list has changed since it was looked at, or had to be renumbered.
    private boolean isPlaced(ListKey key, TickerSymbol symbol, Optional<Placement> placement) {
        Watchlist list = watchlist(key);
        Optional<WatchedInstrument> known = list.find(symbol);
        if (known.isPresent() && placement.map(place -> place.isBefore(symbol)).orElse(true)) {
            return true;
        }
        Optional<BigDecimal> rank = rank(list.without(symbol), placement.flatMap(Placement::before));
        if (rank.isEmpty()) {
            store.renumber(key, list.entries(), list.renumbered());
            return false;
        }
        return known.isPresent()
                ? store.move(key, known.get().at(rank.get()))
                : isAdded(key, new WatchedInstrument(instrument(symbol), rank.get(), clock.instant()), placement);
    }

    private boolean isAdded(ListKey key, WatchedInstrument entry, Optional<Placement> placement) {
        return switch (store.add(key, entry)) {
            case ADDED -> true;
            case ALREADY_THERE -> placement.isEmpty();
            case FULL ->
                throw new ConflictException("A watchlist holds at most " + Watchlist.MOST_ENTRIES
                        + " instruments. Remove one to add another.");
            case NO_LIST -> throw ListService.noSuchList();
        };
    }

    private static Optional<BigDecimal> rank(Watchlist others, Optional<TickerSymbol> before) {
        if (before.isEmpty()) {
            return Optional.of(others.rankAtEnd());
        }
        WatchedInstrument next = others.find(before.get())
                .orElseThrow(() -> new ConflictException(before.get() + " is not on your watchlist."));
        return others.rankBefore(next);
    }

    private Watchlist watchlist(ListKey key) {
        return new Watchlist(store.entries(key));
    }

    private Instrument instrument(TickerSymbol symbol) {
        return catalog.find(symbol).orElseThrow(() -> NotFoundException.ofInstrument(symbol));
    }
}
