package io.stockcast.functions.letters;

/** A mail was not taken; the message names no address, because it is logged. */
class OutboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutboxException(String message) {
        super(message);
    }
}
