package io.stockcast.marketdata;

/** A market data folder from which nothing can be served; the message names it. */
public class UnusableMarketDataException extends RuntimeException {

    public UnusableMarketDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
