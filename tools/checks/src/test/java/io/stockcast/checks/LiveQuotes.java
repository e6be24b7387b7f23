package io.stockcast.checks;

import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.quote.MarketQuoteJson;
import java.time.Duration;
import java.time.Instant;

/** Quotes as they are on the stream. */
final class LiveQuotes {

    /** It trades at every time. */
    static final String ALWAYS_OPEN = "BTC-USD";

    private LiveQuotes() {}

    static byte[] record(String symbol, double price, Instant time) {
        return MarketQuoteJson.toJson(
                new MarketQuote(new TickerSymbol(symbol), price, time, Duration.ofMinutes(15), "cboe"));
    }
}
