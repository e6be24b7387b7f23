package io.stockcast.marketdata;

/** A source of market data that does not answer, or not with data; the cause says what it did instead. */
public class MarketDataUnavailableException extends MarketDataException {

    public MarketDataUnavailableException(String publicMessage, Throwable cause) {
        super(publicMessage, cause);
    }
}
