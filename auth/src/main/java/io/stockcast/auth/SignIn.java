package io.stockcast.auth;

import org.jspecify.annotations.Nullable;

/** Finds out who sends a request, from nothing but its Authorization header. */
@FunctionalInterface
public interface SignIn {

    /** Accepts the access tokens of that user pool, and no others. */
    static SignIn to(UserPool pool) {
        return new BearerTokenSignIn(pool);
    }

    /**
     * The person whose access token the header carries.
     *
     * @param authorization the header's value; null where there is none
     * @throws NotSignedInException if it carries no valid token
     * @throws MissingScopeException where the token was not issued for this application's API
     * @throws KeysUnreachableException where nobody's token can be verified now
     */
    Person require(@Nullable String authorization);
}
