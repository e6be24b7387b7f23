package io.stockcast.functions.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.testing.LogLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class HttpFunctionTest {

    private static final Logger LOG = LoggerFactory.getLogger(HttpFunctionTest.class);

    @Test
    void answer_shouldCarryValidatorAndLifetime() {
        APIGatewayV2HTTPResponse response = call(request -> answer(), Map.of());

        assertThat(response.getStatusCode()).isEqualTo(200);
        assertThat(response.getBody()).isEqualTo("{\"a\":1}");
        assertThat(response.getHeaders())
                .containsEntry("Cache-Control", "public, max-age=60")
                .containsEntry("Content-Type", "application/json")
                .containsKey("ETag");
    }

    @Test
    void answerTheVisitorHas_shouldBeNotModified() {
        String tag = call(request -> answer(), Map.of()).getHeaders().get("ETag");

        APIGatewayV2HTTPResponse response = call(request -> answer(), Map.of("if-none-match", tag));

        assertThat(response.getStatusCode()).isEqualTo(304);
        assertThat(response.getBody()).isNull();
        assertThat(response.getHeaders())
                .containsEntry("Cache-Control", "public, max-age=60")
                .containsEntry("X-Correlation-Id", "api-gateway=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip", "deflate,gzip;q=0.5"})
    void preparedAnswer_shouldBeCompressedForThoseWhoAcceptIt(String accepted) throws IOException {
        APIGatewayV2HTTPResponse response = call(request -> answer().prepared(), Map.of("accept-encoding", accepted));

        assertThat(response.getIsBase64Encoded()).isTrue();
        byte[] body = Base64.getDecoder().decode(response.getBody());
        assertThat(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes())
                .asString(UTF_8)
                .isEqualTo("{\"a\":1}");
        assertThat(response.getHeaders())
                .containsEntry("Content-Encoding", "gzip")
                .containsEntry("Vary", "Accept-Encoding")
                .containsEntry(
                        "ETag", call(request -> answer(), Map.of()).getHeaders().get("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0", "gzip;q=0.0"})
    void preparedAnswer_shouldBePlainForOthers(String accepted) {
        APIGatewayV2HTTPResponse response = call(request -> answer().prepared(), Map.of("accept-encoding", accepted));

        assertThat(response.getBody()).isEqualTo("{\"a\":1}");
        assertThat(response.getHeaders())
                .doesNotContainKey("Content-Encoding")
                .containsEntry("Vary", "Accept-Encoding");
    }

    @Test
    void problem_shouldBeToldInItsPublicWords() {
        APIGatewayV2HTTPResponse response = call(
                request -> {
                    throw new NotFoundException("There is no instrument with the symbol ABCD.");
                },
                Map.of());

        assertThat(response.getStatusCode()).isEqualTo(404);
        assertThat(response.getHeaders())
                .containsEntry("Content-Type", "application/problem+json")
                .containsEntry("Cache-Control", "no-store");
        assertThat(response.getBody())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
                        + "\"detail\":\"There is no instrument with the symbol ABCD.\",\"instance\":\"/api/x\"}");
    }

    @Test
    void causeOfAProblem_shouldStayInside() {
        APIGatewayV2HTTPResponse response = call(
                request -> {
                    throw new UnavailableException("Not right now.", new IllegalStateException("bucket secret-name"));
                },
                Map.of());

        assertThat(response.getStatusCode()).isEqualTo(503);
        assertThat(response.getBody()).contains("Not right now.").doesNotContain("secret-name", "Exception");
    }

    @Test
    void unexpectedFailure_shouldBeAFixedSentence() {
        APIGatewayV2HTTPResponse response = call(
                request -> {
                    throw new IllegalStateException("password=hunter2");
                },
                Map.of());

        assertThat(response.getStatusCode()).isEqualTo(500);
        assertThat(response.getBody()).contains(ProblemDto.UNEXPECTED).doesNotContain("hunter2");
    }

    @Test
    void idOfCloudFront_shouldBeInTheAnswerAndInEveryLogLine() {
        try (LogLines log = new LogLines()) {
            APIGatewayV2HTTPResponse response = call(
                    request -> {
                        LOG.info("within");
                        throw new IllegalStateException("failed");
                    },
                    Map.of("x-amz-cf-id", "cloud-front=="));

            assertThat(response.getHeaders()).containsEntry("X-Correlation-Id", "cloud-front==");
            assertThat(log.correlationIds()).containsExactly("cloud-front==", "cloud-front==");
            assertThat(log.all().get(1).getKeyValuePairs())
                    .extracting(Object::toString)
                    .containsExactly("requestId=\"api-gateway=\"");
        }
    }

    @Test
    void secretOfAPath_shouldNotBeInTheLogWhereTheRequestFails() {
        APIGatewayV2HTTPEvent event = APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /api/feeds/lists/{key}")
                .withRawPath("/api/feeds/lists/s3cret")
                .withPathParameters(Map.of("key", "s3cret", "symbol", "KO"))
                .build();
        try (LogLines log = new LogLines()) {
            new HttpFunction() {
                @Override
                protected ApiResponse answer(ApiRequest request) {
                    throw new IllegalStateException("failed");
                }
            }.apply(event);

            assertThat(log.all())
                    .singleElement()
                    .satisfies(line -> assertThat(line.getFormattedMessage())
                            .contains("KO")
                            .doesNotContain("s3cret"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines", "Bearer token"})
    void malformedIdFromOutside_shouldGiveWayToApiGateways(String id) {
        APIGatewayV2HTTPResponse response = call(request -> answer(), Map.of("x-amz-cf-id", id));

        assertThat(response.getHeaders()).containsEntry("X-Correlation-Id", "api-gateway=");
    }

    private static ApiResponse answer() {
        return ApiResponse.json(Map.of("a", 1), Duration.ofMinutes(1));
    }

    private static APIGatewayV2HTTPResponse call(
            Function<ApiRequest, ApiResponse> useCase, Map<String, String> headers) {
        HttpFunction function = new HttpFunction() {
            @Override
            protected ApiResponse answer(ApiRequest request) {
                return useCase.apply(request);
            }
        };
        return function.apply(APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /api/x")
                .withRawPath("/api/x")
                .withHeaders(headers)
                .withRequestContext(
                        RequestContext.builder().withRequestId("api-gateway=").build())
                .build());
    }
}
