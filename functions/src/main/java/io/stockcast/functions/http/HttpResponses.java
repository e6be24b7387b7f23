package io.stockcast.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Answers and problems in API Gateway's form. */
final class HttpResponses {

    private static final JsonMapper JSON = new JsonMapper();

    private HttpResponses() {}

    /** The answer, or 304 where the visitor already has it. */
    static APIGatewayV2HTTPResponse of(HttpAnswer answer, HttpRequest request) {
        EntityTag tag = EntityTag.of(answer.body());
        if (request.header("if-none-match").filter(tag::isNamedBy).isPresent()) {
            return response(304, Map.of("ETag", tag.value(), "Cache-Control", answer.cacheControl()), null);
        }
        Map<String, String> headers = Map.of(
                "Content-Type", answer.contentType(),
                "ETag", tag.value(),
                "Cache-Control", answer.cacheControl());
        return response(200, headers, answer.body());
    }

    static APIGatewayV2HTTPResponse of(ProblemDto problem) {
        Map<String, String> headers = Map.of("Content-Type", ProblemDto.CONTENT_TYPE, "Cache-Control", "no-store");
        return response(problem.status(), headers, JSON.writeValueAsString(problem));
    }

    private static APIGatewayV2HTTPResponse response(int status, Map<String, String> headers, String body) {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status)
                .withHeaders(headers)
                .withBody(body)
                .withIsBase64Encoded(false)
                .build();
    }
}
