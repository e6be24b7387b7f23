package io.stockcast.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HttpApiEventsTest {

    private static final RouteMatch MATCH =
            new RouteMatch(Route.of("GET", "/api/forecasts/{symbol}", "forecasts", false), Map.of("symbol", "BRK-B"));

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/forecasts/BRK%2DB");
    private byte[] body = {};

    @Test
    void event_shouldHaveApiGatewaysForm() throws IOException {
        JsonNode event = event();

        assertThat(event.get("version").asString()).isEqualTo("2.0");
        assertThat(event.get("routeKey").asString()).isEqualTo("GET /api/forecasts/{symbol}");
        assertThat(event.get("rawPath").asString()).isEqualTo("/api/forecasts/BRK%2DB");
        assertThat(event.get("rawQueryString").asString()).isEmpty();
        assertThat(event.at("/pathParameters/symbol").asString()).isEqualTo("BRK-B");
        assertThat(event.at("/requestContext/http/method").asString()).isEqualTo("GET");
        assertThat(event.at("/requestContext/stage").asString()).isEqualTo("$default");
        assertThat(event.get("isBase64Encoded").asBoolean()).isFalse();
        assertThat(event.has("body")).isFalse();
        assertThat(event.has("queryStringParameters")).isFalse();
    }

    @Test
    void headers_shouldBeInLowerCaseAndJoinedByCommas() throws IOException {
        request.addHeader("Accept-Language", "en");
        request.addHeader("Accept-Language", "de");

        assertThat(event().at("/headers/accept-language").asString()).isEqualTo("en,de");
    }

    @Test
    void cookies_shouldStandApartFromTheHeaders() throws IOException {
        request.addHeader("Cookie", "a=1; b=2");

        assertThat(event().get("cookies").valueStream().map(JsonNode::asString)).containsExactly("a=1", "b=2");
        assertThat(event().at("/headers").has("cookie")).isFalse();
    }

    @Test
    void queryParameters_shouldBeDecodedAndJoinedByCommas() throws IOException {
        request.setQueryString("query=s%26p+500&to=1&to=2&flag");

        JsonNode event = event();

        assertThat(event.get("rawQueryString").asString()).isEqualTo("query=s%26p+500&to=1&to=2&flag");
        assertThat(event.at("/queryStringParameters/query").asString()).isEqualTo("s&p 500");
        assertThat(event.at("/queryStringParameters/to").asString()).isEqualTo("1,2");
        assertThat(event.at("/queryStringParameters/flag").asString()).isEmpty();
    }

    @Test
    void malformedQuery_shouldBeRefused() {
        request.setQueryString("query=%zz");

        assertThatIllegalArgumentException().isThrownBy(this::event);
    }

    @Test
    void textBody_shouldStayText() throws IOException {
        body = "{\"é\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        JsonNode event = event();

        assertThat(event.get("body").asString()).isEqualTo("{\"é\":1}");
        assertThat(event.get("isBase64Encoded").asBoolean()).isFalse();
    }

    @Test
    void binaryBody_shouldBeBase64() throws IOException {
        byte[] binary = {(byte) 0xff, 0, (byte) 0xfe};
        body = binary;

        JsonNode event = event();

        assertThat(event.get("body").asString()).isEqualTo(Base64.getEncoder().encodeToString(binary));
        assertThat(event.get("isBase64Encoded").asBoolean()).isTrue();
    }

    private JsonNode event() throws IOException {
        JsonMapper json = new JsonMapper();
        return json.readTree(json.writeValueAsBytes(HttpApiEvents.of(request, MATCH, body)));
    }
}
