package io.stockcast.domain.history;

import java.util.Objects;

/** A bar that cannot have happened: a price of zero or less, or a high below its low. */
public class InvalidBarException extends IllegalArgumentException {

    public InvalidBarException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
