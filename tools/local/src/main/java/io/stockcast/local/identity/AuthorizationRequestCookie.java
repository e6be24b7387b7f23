package io.stockcast.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Keeps the authorization request in the browser while somebody signs in or up. */
final class AuthorizationRequestCookie implements RequestCache {

    private static final String ENDPOINT = "/oauth2/authorize";

    private final VisitorCookie query;
    private final URI origin;

    AuthorizationRequestCookie(URI origin) {
        this.query = new VisitorCookie("stockcast-" + origin.getPort() + "-request");
        this.origin = origin;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().equals(ENDPOINT) && request.getQueryString() != null) {
            query.write(response, request.getQueryString());
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return query.read(request)
                .map(saved -> new SimpleSavedRequest(origin + ENDPOINT + "?" + saved))
                .orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (query.read(request).isPresent()) {
            query.clear(response);
        }
    }
}
