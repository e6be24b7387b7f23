package io.stockcast.marketdata;

import java.util.Objects;

/** Prices that are unavailable; the message may be shown to visitors, and the cause is for the log only. */
public abstract class MarketDataException extends RuntimeException {

    protected MarketDataException(String publicMessage) {
        super(publicMessage);
    }

    protected MarketDataException(String publicMessage, Throwable cause) {
        super(publicMessage, cause);
    }

    /** What failed, and why as far as that is known; for the log only. */
    public String reason() {
        Throwable cause = getCause();
        return cause == null ? getMessage() : getMessage() + " (" + cause.getMessage() + ")";
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
