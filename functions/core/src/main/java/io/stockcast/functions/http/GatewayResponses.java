package io.stockcast.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Responses and problems in API Gateway's form. */
final class GatewayResponses {

    static final String CORRELATION_ID = "X-Correlation-Id";

    private static final JsonMapper JSON = new JsonMapper();

    private GatewayResponses() {}

    /** The response, or 304 if the visitor already has it. */
    static APIGatewayV2HTTPResponse of(ApiResponse answer, ApiRequest request) {
        return answer.mayBeKept() ? validated(answer, request) : response(answer, answer.headers(), request);
    }

    /** The problem, with what its cause adds to the headers. */
    static APIGatewayV2HTTPResponse of(ProblemDto problem, Map<String, String> more, ApiRequest request) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put(ApiResponse.CONTENT_TYPE, ProblemDto.CONTENT_TYPE);
        headers.put(ApiResponse.CACHE_CONTROL, ApiResponse.NO_STORE);
        return response(problem.status(), headers, JSON.writeValueAsString(problem), false, request);
    }

    private static APIGatewayV2HTTPResponse validated(ApiResponse answer, ApiRequest request) {
        PreparedBody ready = answer.readyBody();
        EntityTag tag = ready == null
                ? EntityTag.of(Objects.requireNonNull(answer.body(), "an answer that may be kept has a body"))
                : ready.tag();
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.put("ETag", tag.value());
        if (ready != null) {
            headers.put("Vary", "Accept-Encoding");
        }
        if (request.header("if-none-match").filter(tag::isNamedBy).isPresent()) {
            headers.remove(ApiResponse.CONTENT_TYPE);
            return response(304, headers, null, false, request);
        }
        if (ready != null && acceptsGzip(request)) {
            headers.put("Content-Encoding", "gzip");
            return response(answer.status(), headers, ready.gzip(), true, request);
        }
        return response(answer, headers, request);
    }

    private static boolean acceptsGzip(ApiRequest request) {
        return request.header("accept-encoding").stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(coding -> coding.replace(" ", ""))
                .anyMatch(coding -> coding.equals("gzip") || coding.matches("gzip;q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*)"));
    }

    private static APIGatewayV2HTTPResponse response(
            ApiResponse answer, Map<String, String> headers, ApiRequest request) {
        return response(answer.status(), headers, answer.body(), answer.base64(), request);
    }

    private static APIGatewayV2HTTPResponse response(
            int status, Map<String, String> headers, @Nullable String body, boolean base64, ApiRequest request) {
        Map<String, String> all = new HashMap<>(headers);
        all.put(CORRELATION_ID, request.correlationId().value());
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status)
                .withHeaders(all)
                .withBody(body)
                .withIsBase64Encoded(base64)
                .build();
    }
}
