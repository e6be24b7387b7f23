package io.stockcast.functions.watchlist;

import io.stockcast.functions.storage.StorageException;
import java.util.List;
import java.util.Optional;

/** Where the lists themselves are kept; every operation throws {@link StorageException} where the store does not answer. */
public interface ListStore {

    /** All lists of the person in their order, {@link ListId#MAIN} among them whether it was ever changed or not. */
    List<ListedSymbols> lists(String userId);

    /** A single list; empty where there is none. */
    Optional<ListHeading> find(ListKey key);

    /**
     * Adds a list and counts it, both or neither.
     *
     * @return false where the person has as many lists as one may have
     */
    boolean create(String userId, ListHeading heading);

    /**
     * Gives the list a name.
     *
     * @return false where there is no such list
     */
    boolean rename(ListKey key, String name);

    /**
     * Gives each list its new rank, all or none.
     *
     * @param seen the same lists with the ranks that they must still have
     * @return false where somebody else has changed one of them
     */
    boolean renumber(String userId, List<ListHeading> seen, List<ListHeading> renumbered);

    /** Deletes the list with its entries, if it is there; a deletion that failed half-way can be repeated. */
    void delete(ListKey key);
}
