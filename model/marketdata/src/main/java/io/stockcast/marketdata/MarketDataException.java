package io.stockcast.marketdata;

/** Prices that are unavailable; the message may be shown to visitors, and the cause is for the log only. */
public abstract class MarketDataException extends RuntimeException {

    protected MarketDataException(String publicMessage, Throwable cause) {
        super(publicMessage, cause);
    }
}
