package io.stockcast.functions.marketdata;

import io.stockcast.functions.problem.UnavailableException;

/** A source of market data that does not answer, or not with data; the cause says what it did instead. */
public class MarketDataUnavailableException extends UnavailableException {

    public MarketDataUnavailableException(String publicMessage, Throwable cause) {
        super(publicMessage, cause);
    }
}
