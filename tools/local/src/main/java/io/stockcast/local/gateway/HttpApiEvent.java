package io.stockcast.local.gateway;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** The event that an API Gateway HTTP API sends, payload format 2.0; what a request lacks is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record HttpApiEvent(
        String version,
        String routeKey,
        String rawPath,
        @JsonInclude(JsonInclude.Include.ALWAYS) String rawQueryString,
        List<String> cookies,
        Map<String, String> headers,
        Map<String, String> queryStringParameters,
        RequestContext requestContext,
        String body,
        Map<String, String> pathParameters,
        @JsonProperty("isBase64Encoded") boolean base64Encoded) {

    /** Where the request came in. */
    record RequestContext(
            String accountId,
            String apiId,
            String domainName,
            String domainPrefix,
            Http http,
            String requestId,
            String routeKey,
            String stage,
            String time,
            long timeEpoch) {}

    /** The request line and its sender. */
    record Http(String method, String path, String protocol, String sourceIp, String userAgent) {}
}
