package io.stockcast.local;

/** Why Stockcast cannot start here, in one line for the person who started it. */
public class StartException extends RuntimeException {

    public StartException(String message) {
        super(message);
    }

    public StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
