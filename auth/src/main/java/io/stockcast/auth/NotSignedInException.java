package io.stockcast.auth;

/** There is no valid access token. */
public final class NotSignedInException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignedInException(String message) {
        super(message);
    }

    public NotSignedInException(String message, Throwable cause) {
        super(message, cause);
    }
}
