package io.stockcast.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Recognizes a public client that refreshes or revokes a token. Such a request is as trustworthy as the refresh token it
 * carries, which is bound to the client; Spring recognizes public clients by their PKCE codes alone.
 */
final class PublicClientConverter implements AuthenticationConverter {

    private final RequestMatcher revocation;

    PublicClientConverter(RequestMatcher revocation) {
        this.revocation = revocation;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String[] clientIds = request.getParameterValues(OAuth2ParameterNames.CLIENT_ID);
        boolean secret = request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (secret || clientIds == null || clientIds.length != 1 || !isRefreshOrRevocation(request)) {
            return null;
        }
        return new PublicClientToken(clientIds[0]);
    }

    private boolean isRefreshOrRevocation(HttpServletRequest request) {
        return AuthorizationGrantType.REFRESH_TOKEN
                        .getValue()
                        .equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE))
                || revocation.matches(request);
    }
}
