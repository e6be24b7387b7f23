package io.stockcast.functions.intraday;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Collection;
import java.util.Map;

/** Where quotes are kept; {@link StorageException}s say where the store does not answer. */
public interface SessionQuotesStore {

    /** What is kept of the instruments, the newest session of each; without those of which there is nothing. */
    Map<TickerSymbol, SessionQuotes> find(Collection<TickerSymbol> symbols);

    /**
     * Joins quotes of several instruments with what is kept of each, whoever else does so at the same time.
     *
     * @return the instruments whose quotes could not be kept, each with the reason
     */
    Map<TickerSymbol, StorageException> join(Collection<SessionQuotes> quotes);
}
