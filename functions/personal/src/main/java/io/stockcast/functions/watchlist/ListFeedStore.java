package io.stockcast.functions.watchlist;

import io.stockcast.functions.storage.StorageException;
import java.util.Optional;

/** Which lists have a feed; every operation throws {@link StorageException} where the store does not answer. */
public interface ListFeedStore {

    /**
     * Makes this the one key of the list's feed.
     *
     * @return false where there is no such list
     */
    boolean open(FeedKey key);

    /** Ends the list's feed, if it has one. */
    void close(ListKey list);

    /** The list whose feed has this key; empty where none has. */
    Optional<ListHeading> find(FeedKey key);
}
