package io.stockcast.functions.intraday;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Collection;
import java.util.Map;

/** Where quotes are kept; every operation throws {@link StorageException} where the store does not answer. */
public interface SessionQuotesStore {

    /** What is kept of the instruments, the newest session of each; without those of which there is nothing. */
    Map<TickerSymbol, SessionQuotes> find(Collection<TickerSymbol> symbols);

    /** Joins the quotes with what is kept of their instrument, whoever else does so at the same time. */
    void join(SessionQuotes quotes);
}
