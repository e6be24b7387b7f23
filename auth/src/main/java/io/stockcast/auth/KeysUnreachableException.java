package io.stockcast.auth;

/** The user pool's keys are unavailable right now, so no token can be verified. */
public final class KeysUnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeysUnreachableException(Throwable cause) {
        super("the keys of the user pool cannot be fetched", cause);
    }
}
