package io.stockcast.functions.collecting;

import io.stockcast.marketdata.quote.MarketQuote;
import java.util.List;

/** Where quotes go; those of one instrument stay in their order. */
public interface QuoteStream {

    /**
     * Puts the quotes on the stream.
     *
     * @return how many of them it did not confirm: it refused them, or it did not answer in time, and then some of them
     *     may be on it all the same
     */
    int put(List<MarketQuote> quotes);
}
