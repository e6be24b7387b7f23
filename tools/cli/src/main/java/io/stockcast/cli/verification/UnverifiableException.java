package io.stockcast.cli.verification;

/** A forecast that cannot be made again; the message says in one line what is missing or cannot be read. */
public class UnverifiableException extends RuntimeException {

    public UnverifiableException(String message) {
        super(message);
    }

    public UnverifiableException(String message, Throwable cause) {
        super(message, cause);
    }
}
