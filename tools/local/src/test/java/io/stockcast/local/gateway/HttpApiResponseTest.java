package io.stockcast.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class HttpApiResponseTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void textAnswer_shouldBeWrittenAsUtf8() throws IOException {
        write("{\"statusCode\":201,\"headers\":{\"X-A\":\"b\"},\"body\":\"é\",\"cookies\":[\"c=1\",\"d=2\"]}");

        assertThat(response.getStatus()).isEqualTo(201);
        assertThat(response.getHeader("X-A")).isEqualTo("b");
        assertThat(response.getHeaders("Set-Cookie")).containsExactly("c=1", "d=2");
        assertThat(response.getContentAsByteArray()).containsExactly(0xc3, 0xa9);
    }

    @Test
    void binaryAnswer_shouldBeDecoded() throws IOException {
        write("{\"statusCode\":200,\"headers\":null,\"body\":\"/wA=\",\"isBase64Encoded\":true}");

        assertThat(response.getContentAsByteArray()).containsExactly(0xff, 0);
    }

    @Test
    void answerWithoutABody_shouldHaveNone() throws IOException {
        write("{\"statusCode\":304,\"body\":null}");

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private void write(String answer) throws IOException {
        new JsonMapper().readValue(answer, HttpApiResponse.class).writeTo(response);
    }
}
