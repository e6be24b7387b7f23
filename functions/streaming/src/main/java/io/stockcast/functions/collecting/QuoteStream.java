package io.stockcast.functions.collecting;

import io.stockcast.marketdata.quote.MarketQuote;
import java.util.List;

/** Where quotes go; those of one instrument stay in their order. */
public interface QuoteStream {

    /**
     * Puts the quotes on the stream.
     *
     * @return how many of them it did not take
     */
    int put(List<MarketQuote> quotes);
}
