package io.stockcast.functions.watchlist;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;

/** Where entries are kept; every operation throws {@link StorageException} where the store does not answer. */
public interface WatchlistStore {

    /** The outcome of an attempt to add an entry. */
    enum Addition {
        ADDED,
        /** It is on the list already, and stays as it is. */
        ALREADY_THERE,
        /** The list has as many entries as it may have. */
        FULL,
        /** There is no such list, or it is being deleted. */
        NO_LIST
    }

    /** The list's entries, in no particular order. */
    List<WatchedInstrument> entries(ListKey key);

    /** Adds the entry and counts it, both or neither. */
    Addition add(ListKey key, WatchedInstrument entry);

    /**
     * Gives an entry its rank.
     *
     * @return false where it is no longer on the list
     */
    boolean move(ListKey key, WatchedInstrument entry);

    /**
     * Gives each entry its new rank, all or none.
     *
     * @param seen the same entries with the ranks that they must still have
     * @return false where somebody else has changed one of them
     */
    boolean renumber(ListKey key, List<WatchedInstrument> seen, List<WatchedInstrument> renumbered);

    /**
     * Writes down what the person says about an entry.
     *
     * @return false where it is not on the list
     */
    boolean note(ListKey key, TickerSymbol symbol, NotesEdit edit);

    /** Takes the entry off the list, if it is on it. */
    void remove(ListKey key, TickerSymbol symbol);
}
