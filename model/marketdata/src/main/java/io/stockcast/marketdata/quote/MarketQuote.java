package io.stockcast.marketdata.quote;

import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.time.Instant;

/**
 * The price of an instrument at a moment.
 *
 * @param symbol of the instrument
 * @param price in the currency of the instrument; positive and finite
 * @param time when that was the price
 * @param delay how much later than the exchange its source publishes prices; zero where it does so at once
 * @param source who says so
 */
public record MarketQuote(TickerSymbol symbol, double price, Instant time, Duration delay, String source) {

    public MarketQuote {
        if (!(price > 0) || Double.isInfinite(price)) {
            throw new IllegalArgumentException("the price " + price + " is not positive and finite");
        }
        if (delay.isNegative()) {
            throw new IllegalArgumentException("the delay " + delay + " is negative");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("the source has no name");
        }
    }
}
