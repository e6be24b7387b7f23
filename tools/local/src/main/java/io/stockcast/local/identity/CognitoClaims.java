package io.stockcast.local.identity;

import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Gives access and ID tokens the claims that Cognito gives them. */
final class CognitoClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts accounts;

    CognitoClaims(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication principal = Objects.requireNonNull(context.getPrincipal(), "a token is for somebody");
        Account account = accounts.withId(principal.getName())
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().claims(claims -> toAccessToken(claims, context, account));
        } else {
            context.getClaims().claims(claims -> toIdToken(claims, account));
        }
    }

    private static void toAccessToken(Map<String, Object> claims, JwtEncodingContext context, Account account) {
        claims.remove("aud");
        claims.remove("nbf");
        claims.put("token_use", "access");
        claims.put("client_id", context.getRegisteredClient().getClientId());
        claims.put("username", account.id());
        claims.put("scope", String.join(" ", context.getAuthorizedScopes()));
    }

    private static void toIdToken(Map<String, Object> claims, Account account) {
        claims.put("token_use", "id");
        claims.put("cognito:username", account.id());
        claims.put("email", account.email());
        claims.put("email_verified", true);
    }
}
