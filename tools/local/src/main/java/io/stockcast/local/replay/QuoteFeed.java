package io.stockcast.local.replay;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.quote.MarketQuote;
import java.util.List;

/** Where the quotes of a replay go. */
public interface QuoteFeed {

    /** What people watch besides the indices; quotes of these are wanted too. */
    List<Instrument> watched();

    /** Whether it takes quotes now. */
    boolean isReady();

    /** Sends quotes, and returns when they have arrived. */
    void send(List<MarketQuote> quotes);

    /** Throws away all quotes, because market time goes back. */
    void forget();

    /** One that takes no quotes. */
    static QuoteFeed none() {
        return new QuoteFeed() {
            @Override
            public List<Instrument> watched() {
                return List.of();
            }

            @Override
            public boolean isReady() {
                return false;
            }

            @Override
            public void send(List<MarketQuote> quotes) {
                throw new IllegalStateException("there is no stream");
            }

            @Override
            public void forget() {
                // There are none.
            }
        };
    }
}
