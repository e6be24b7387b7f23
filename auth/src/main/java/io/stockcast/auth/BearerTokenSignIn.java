package io.stockcast.auth;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Accepts the access tokens of one user pool. */
final class BearerTokenSignIn implements SignIn {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/-]+=*)");
    private static final String AUTHORITY = "SCOPE_" + UserPool.SCOPE;

    private final AuthenticationManager tokens;

    BearerTokenSignIn(UserPool pool) {
        this.tokens = new ProviderManager(new JwtAuthenticationProvider(AccessTokens.decoder(pool)));
    }

    @Override
    public Person require(@Nullable String authorization) {
        JwtAuthenticationToken verified = verify(bearerToken(authorization));
        if (verified.getAuthorities().stream().noneMatch(granted -> AUTHORITY.equals(granted.getAuthority()))) {
            throw new MissingScopeException();
        }
        return person(verified);
    }

    private JwtAuthenticationToken verify(String token) {
        try {
            return (JwtAuthenticationToken) tokens.authenticate(new BearerTokenAuthenticationToken(token));
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

    private static Person person(JwtAuthenticationToken verified) {
        String userId = verified.getToken().getSubject();
        String username = verified.getToken().getClaimAsString("username");
        if (userId == null || username == null) {
            throw new NotSignedInException("the access token names nobody");
        }
        try {
            return new Person(userId, username);
        } catch (IllegalArgumentException e) {
            throw new NotSignedInException("the access token names nobody", e);
        }
    }
}
