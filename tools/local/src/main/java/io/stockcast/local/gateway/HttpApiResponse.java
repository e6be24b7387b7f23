package io.stockcast.local.gateway;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function's answer in payload format 2.0; it may leave out everything but the status. */
record HttpApiResponse(
        int statusCode,
        @Nullable Map<String, String> headers,
        @Nullable String body,
        @Nullable List<String> cookies,
        @JsonProperty("isBase64Encoded") @Nullable Boolean base64Encoded) {

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(statusCode);
        if (headers != null) {
            headers.forEach(response::setHeader);
        }
        if (cookies != null) {
            cookies.forEach(cookie -> response.addHeader("Set-Cookie", cookie));
        }
        if (body != null) {
            byte[] bytes = bytes(body);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }

    private byte[] bytes(String body) {
        return Boolean.TRUE.equals(base64Encoded)
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }
}
