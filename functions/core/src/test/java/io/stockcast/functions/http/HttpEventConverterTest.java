package io.stockcast.functions.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.stockcast.functions.testing.HttpEvents;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.function.json.JacksonMapper;
import org.springframework.messaging.support.GenericMessage;
import tools.jackson.databind.json.JsonMapper;

class HttpEventConverterTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpEventConverter converter = new HttpEventConverter(new JacksonMapper(JSON));

    @Test
    void request_shouldBeTheOneOfTheWholeEvent() {
        byte[] event = HttpEvents.ofSymbol("/api/forecasts/{symbol}", "^FTSE")
                .query(Map.of("limit", "20"))
                .header("x-amz-cf-id", "2C1yR8C2jWU=")
                .json();

        assertThat(ApiRequest.of(read(event)))
                .isEqualTo(ApiRequest.of(JSON.readValue(event, APIGatewayV2HTTPEvent.class)));
    }

    @Test
    void body_shouldBeDecodedWhereItIsBase64() {
        assertThat(ApiRequest.of(read("""
                {"rawPath": "/", "body": "eyJhIjoxfQ==", "isBase64Encoded": true}""")).body()).isEqualTo("{\"a\":1}");
        assertThat(ApiRequest.of(read("""
                {"rawPath": "/", "body": "{\\"a\\":1}", "isBase64Encoded": false}""")).body()).isEqualTo("{\"a\":1}");
    }

    @Test
    void whatTheEventDoesNotHave_shouldBeEmpty() {
        ApiRequest request = ApiRequest.of(read("{\"rawPath\": \"/\", \"queryStringParameters\": null}"));

        assertThat(request.body()).isEmpty();
        assertThat(request.queryParameters()).isEmpty();
        assertThat(request.requestId()).isNull();
    }

    @Test
    void whatIsNull_shouldBeEmpty() {
        ApiRequest request = ApiRequest.of(read("""
                {"rawPath": "/", "headers": null, "pathParameters": null, "queryStringParameters": null, "body": null,
                 "requestContext": null}"""));

        assertThat(request.body()).isEmpty();
        assertThat(request.queryParameters()).isEmpty();
        assertThat(request.requestId()).isNull();
    }

    @Test
    void otherEvents_shouldBeLeftToOthers() {
        assertThat(converter.canConvertFrom(new GenericMessage<>(new byte[0]), SQSEvent.class))
                .isFalse();
    }

    private APIGatewayV2HTTPEvent read(String event) {
        return read(event.getBytes(StandardCharsets.UTF_8));
    }

    private APIGatewayV2HTTPEvent read(byte[] event) {
        return (APIGatewayV2HTTPEvent) converter.fromMessage(new GenericMessage<>(event), APIGatewayV2HTTPEvent.class);
    }
}
