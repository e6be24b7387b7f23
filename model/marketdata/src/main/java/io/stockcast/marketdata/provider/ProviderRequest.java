package io.stockcast.marketdata.provider;

import java.net.URI;
import java.net.http.HttpRequest;

/** Requests to providers, with what every request to them carries. */
final class ProviderRequest {

    /** Yahoo turns away those who do not say what they are. */
    private static final String USER_AGENT = "Mozilla/5.0 (compatible; Stockcast)";

    private ProviderRequest() {}

    static HttpRequest of(Provider provider, URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("User-Agent", USER_AGENT);
        provider.headers().forEach(request::header);
        return request.build();
    }
}
