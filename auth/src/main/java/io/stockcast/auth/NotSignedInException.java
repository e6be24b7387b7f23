package io.stockcast.auth;

/** There is no access token, or none that can be believed. */
public final class NotSignedInException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignedInException(String message) {
        super(message);
    }

    public NotSignedInException(String message, Throwable cause) {
        super(message, cause);
    }
}
