package io.stockcast.local.identity;

import java.util.Map;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;

/** A public client that names itself where there is no PKCE code to prove itself with. */
final class PublicClientToken extends OAuth2ClientAuthenticationToken {

    private static final long serialVersionUID = 1L;

    PublicClientToken(String clientId) {
        super(clientId, ClientAuthenticationMethod.NONE, null, Map.of());
    }
}
