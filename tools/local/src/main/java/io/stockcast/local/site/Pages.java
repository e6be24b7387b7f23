package io.stockcast.local.site;

import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses of the site's pages. */
final class Pages {

    // The same as in page.js of the deployment.
    private static final Pattern ADDRESS = Pattern.compile(
            "^/(about|account|alerts|api|record|signed-in|unsubscribe|watchlist|instruments(?:/(?:[A-Za-z]{2,6}(?::|%3[Aa]))?(?:[A-Za-z0-9.^=-]|%5[Ee]|%3[Dd])(?:[A-Za-z0-9.^=-]|%5[Ee]|%3[Dd]|%2[Ff]|%20){0,11}(?:/forecasts/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?/?$");

    private static final Pattern HEADED = Pattern.compile(
            "^/(?:about|api|record|robots\\.txt|sitemap\\.xml|instruments(?:/(?:[A-Z0-9.^=-]|%5E|%3D){1,12}(?:/forecasts/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?$");

    private Pages() {}

    /** Where the API has the HTML of a page with a head of its own; empty where it has none. */
    static Optional<String> ofApi(String path) {
        return HEADED.matcher(path).matches()
                ? Optional.of("/api/pages" + (path.equals("/") ? "/overview" : path))
                : Optional.empty();
    }

    /** Whether the site has a page at a path, which is encoded as in the request. */
    static boolean exist(String path) {
        return ADDRESS.matcher(path).matches();
    }

    /** Whether a request is for a page and not for a file. A symbol may contain a dot, so the Accept header decides first. */
    static boolean wanted(String path, String accept) {
        return accept.contains("text/html")
                || !path.substring(path.lastIndexOf('/') + 1).contains(".");
    }
}
