package io.stockcast.marketdata;

/** A market data folder from which nothing can be served; the message names it. */
public class UnusableMarketException extends RuntimeException {

    public UnusableMarketException(String message, Throwable cause) {
        super(message, cause);
    }
}
