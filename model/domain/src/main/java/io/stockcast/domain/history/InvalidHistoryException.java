package io.stockcast.domain.history;

/** A history that is refused; the message names where it came from, the line and what is wrong there. */
public class InvalidHistoryException extends IllegalArgumentException {

    public InvalidHistoryException(String message) {
        super(message);
    }
}
