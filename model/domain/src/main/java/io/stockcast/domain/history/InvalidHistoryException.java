package io.stockcast.domain.history;

import java.util.Objects;

/** A history that is refused; the message names where it came from, the line and what is wrong there. */
public class InvalidHistoryException extends IllegalArgumentException {

    public InvalidHistoryException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
