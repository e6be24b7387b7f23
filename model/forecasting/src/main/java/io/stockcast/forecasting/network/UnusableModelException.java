package io.stockcast.forecasting.network;

/** A model that cannot be used: its files are missing, damaged, or not made for these features. */
public class UnusableModelException extends RuntimeException {

    public UnusableModelException(String message) {
        super(message);
    }

    public UnusableModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
