package io.stockcast.marketdata;

/** Prices that cannot be had; the message is fit for people, and the cause is for the log alone. */
public abstract class MarketDataException extends RuntimeException {

    protected MarketDataException(String publicMessage, Throwable cause) {
        super(publicMessage, cause);
    }
}
