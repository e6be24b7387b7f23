package io.stockcast.functions.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiRequestTest {

    @ParameterizedTest
    @CsvSource({
        "$default, /api/indices, /api/indices",
        "9f3c, /9f3c/api/indices, /api/indices",
        "9f3c, /api/indices/9f3c, /api/indices/9f3c"
    })
    void path_shouldBeTheVisitorsWithoutTheStage(String stage, String rawPath, String expected) {
        ApiRequest request = ApiRequest.of(APIGatewayV2HTTPEvent.builder()
                .withRawPath(rawPath)
                .withRequestContext(RequestContext.builder().withStage(stage).build())
                .build());

        assertThat(request.path()).isEqualTo(expected);
    }
}
