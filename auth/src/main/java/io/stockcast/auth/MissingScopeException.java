package io.stockcast.auth;

/** The person is signed in, but the token was not issued for what is asked. */
public final class MissingScopeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingScopeException() {
        super("the access token lacks the scope " + UserPool.SCOPE);
    }
}
