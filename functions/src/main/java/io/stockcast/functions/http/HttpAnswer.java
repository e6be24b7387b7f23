package io.stockcast.functions.http;

import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** A successful answer: its body, and how long it may be kept. */
public record HttpAnswer(String body, String contentType, String cacheControl) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** An answer that may be kept for {@code freshFor}. */
    public static HttpAnswer json(Object dto, Duration freshFor) {
        return new HttpAnswer(
                JSON.writeValueAsString(dto), "application/json", "public, max-age=" + freshFor.toSeconds());
    }

    /** An answer that never changes, because its address names its content. */
    public static HttpAnswer immutable(String body, String contentType) {
        return new HttpAnswer(body, contentType, FOREVER);
    }
}
