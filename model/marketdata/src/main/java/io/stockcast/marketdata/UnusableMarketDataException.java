package io.stockcast.marketdata;

import java.util.Objects;

/** A market data folder from which nothing can be served; the message names it. */
public class UnusableMarketDataException extends RuntimeException {

    public UnusableMarketDataException(String message) {
        super(message);
    }

    public UnusableMarketDataException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
