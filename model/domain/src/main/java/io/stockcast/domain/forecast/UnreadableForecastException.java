package io.stockcast.domain.forecast;

/** A stored forecast that cannot be read back. */
public class UnreadableForecastException extends RuntimeException {

    public UnreadableForecastException(String message, Throwable cause) {
        super(message, cause);
    }
}
