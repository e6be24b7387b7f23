package io.stockcast.local.start;

/** Why Stockcast cannot start, in one line for the terminal. */
public class StartException extends RuntimeException {

    public StartException(String message) {
        super(message);
    }

    public StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
