package io.stockcast.marketdata;

import java.util.Objects;

/** A market data folder from which nothing can be served; the message names it. */
public class UnusableMarketException extends RuntimeException {

    public UnusableMarketException(String message) {
        super(message);
    }

    public UnusableMarketException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
