package io.stockcast.marketdata.provider;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

/** Requests to providers, with what every request to them carries. */
final class ProviderRequest {

    /** Yahoo turns away those who do not say what they are. */
    private static final String USER_AGENT = "Mozilla/5.0 (compatible; Stockcast)";

    private ProviderRequest() {}

    static HttpRequest of(Provider provider, URI uri) {
        return of(provider.headers(), uri);
    }

    /** A request whose headers may say in words of their own what it is. */
    static HttpRequest of(Map<String, String> headers, URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).setHeader("User-Agent", USER_AGENT);
        headers.forEach(request::setHeader);
        return request.build();
    }
}
