package io.stockcast.marketdata;

import java.util.Objects;

/** Prices that cannot be had; the message is fit for people, and the cause is for the log alone. */
public abstract class MarketDataException extends RuntimeException {

    protected MarketDataException(String publicMessage) {
        super(publicMessage);
    }

    protected MarketDataException(String publicMessage, Throwable cause) {
        super(publicMessage, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
