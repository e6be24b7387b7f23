package io.stockcast.auth;

import java.net.URI;

/**
 * Whose tokens are accepted.
 *
 * @param issuer the user pool's address, as its tokens name it
 * @param clientId the application that the tokens were issued to
 */
public record UserPool(URI issuer, String clientId) {

    /** The scope that a token needs for whatever a person does here. */
    public static final String SCOPE = "stockcast/user";

    /** Where the pool publishes the keys that it signs with. */
    URI keys() {
        return URI.create(issuer + "/.well-known/jwks.json");
    }
}
