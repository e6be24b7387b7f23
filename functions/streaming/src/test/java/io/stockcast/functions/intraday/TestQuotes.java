package io.stockcast.functions.intraday;

import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Quotes of a Tuesday on which New York trades from 14:30 to 21:00 UTC. */
public final class TestQuotes {

    public static final LocalDate SESSION = LocalDate.of(2026, 11, 24);

    private TestQuotes() {}

    /** A quote at a time of that day, such as {@code 15:42:07}. */
    public static MarketQuote of(String symbol, double price, String time) {
        return new MarketQuote(
                new TickerSymbol(symbol),
                price,
                Instant.parse(SESSION + "T" + time + "Z"),
                Duration.ofMinutes(15),
                "cboe");
    }

    public static SessionQuotes kept(String symbol, double price, String time) {
        return SessionQuotes.of(SESSION, of(symbol, price, time));
    }
}
