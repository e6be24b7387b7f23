package io.stockcast.local.gateway;

import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** An operation of the contract. */
record Route(String method, PathPattern path, String function, boolean needsSignIn) {

    static Route of(String method, String template, String function, boolean needsSignIn) {
        return new Route(method, PathPatternParser.defaultInstance.parse(template), function, needsSignIn);
    }

    /** The operation as API Gateway names it, such as {@code GET /api/forecasts/{symbol}}. */
    String key() {
        return method + " " + path.getPatternString();
    }

    Optional<RouteMatch> match(PathContainer requested) {
        return Optional.ofNullable(path.matchAndExtract(requested))
                .map(match -> new RouteMatch(this, match.getUriVariables()));
    }
}
