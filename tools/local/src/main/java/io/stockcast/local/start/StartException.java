package io.stockcast.local.start;

import org.jspecify.annotations.Nullable;

/** Why Stockcast cannot start, in one line for the terminal. */
public class StartException extends RuntimeException {

    public StartException(String message) {
        super(message);
    }

    public StartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
