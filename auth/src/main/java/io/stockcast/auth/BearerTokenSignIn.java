package io.stockcast.auth;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Accepts the access tokens of one user pool. */
final class BearerTokenSignIn implements SignIn {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/-]+=*)");

    private final AuthenticationManager tokens;

    BearerTokenSignIn(UserPool pool) {
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(AccessTokens.decoder(pool));
        provider.setJwtAuthenticationConverter(JwtAuthenticationToken::new);
        this.tokens = new ProviderManager(provider);
    }

    @Override
    public Person require(@Nullable String authorization) {
        Jwt verified = verify(bearerToken(authorization));
        if (!scopes(verified).contains(UserPool.SCOPE)) {
            throw new MissingScopeException();
        }
        return person(verified);
    }

    private Jwt verify(String token) {
        try {
            Authentication verified = tokens.authenticate(new BearerTokenAuthenticationToken(token));
            return ((JwtAuthenticationToken) verified).getToken();
        } catch (AuthenticationServiceException e) {
            throw new KeysUnreachableException(e);
        } catch (AuthenticationException e) {
            throw new NotSignedInException("the access token is refused", e);
        }
    }

    private static String bearerToken(@Nullable String authorization) {
        Matcher bearer = BEARER.matcher(authorization == null ? "" : authorization);
        if (!bearer.matches()) {
            throw new NotSignedInException("there is no bearer token");
        }
        return bearer.group(1);
    }

    /** The scopes, which some authorization servers send as one text and others as a list. */
    private static Collection<?> scopes(Jwt verified) {
        Object scope = verified.getClaims().get("scope");
        return scope instanceof Collection<?> list
                ? list
                : List.of(String.valueOf(scope).split(" "));
    }

    private static Person person(Jwt verified) {
        try {
            return new Person(text(verified, "sub"), text(verified, "username"));
        } catch (IllegalArgumentException e) {
            throw new NotSignedInException("the access token names nobody", e);
        }
    }

    private static String text(Jwt verified, String claim) {
        if (verified.getClaims().get(claim) instanceof String text) {
            return text;
        }
        throw new NotSignedInException("the access token names nobody");
    }
}
