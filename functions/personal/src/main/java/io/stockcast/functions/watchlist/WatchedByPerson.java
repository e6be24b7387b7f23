package io.stockcast.functions.watchlist;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.Instrument;
import java.util.List;

/** What people watch. */
@FunctionalInterface
public interface WatchedByPerson {

    /**
     * The instruments on all lists of the person, each once, in the order of the lists.
     *
     * @throws StorageException where the store does not answer
     */
    List<Instrument> of(String userId);
}
