package io.stockcast.functions.http;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A successful answer.
 *
 * @param status the HTTP status
 * @param headers among them how long the answer may be kept
 * @param body null where there is none; bytes that are not text stand in Base64
 * @param base64 whether they do
 */
public record ApiResponse(int status, Map<String, String> headers, String body, boolean base64) {

    static final String CONTENT_TYPE = "Content-Type";
    static final String CACHE_CONTROL = "Cache-Control";
    static final String NO_STORE = "no-store";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String JSON_TYPE = "application/json";
    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** An answer that may be kept for {@code freshFor}. */
    public static ApiResponse json(Object dto, Duration freshFor) {
        return of(200, JSON_TYPE, "public, max-age=" + freshFor.toSeconds(), JSON.writeValueAsString(dto));
    }

    /** An answer for one person, which nobody may keep. */
    public static ApiResponse json(Object dto) {
        return of(200, JSON_TYPE, NO_STORE, JSON.writeValueAsString(dto));
    }

    /** An answer that never changes, because its address names its content. */
    public static ApiResponse immutable(String body, String contentType) {
        return of(200, contentType, FOREVER, body);
    }

    /** An answer that never changes and is not text. */
    public static ApiResponse immutable(byte[] body, String contentType) {
        Map<String, String> headers = Map.of(CONTENT_TYPE, contentType, CACHE_CONTROL, FOREVER);
        return new ApiResponse(200, headers, Base64.getEncoder().encodeToString(body), true);
    }

    /** What was asked is under way, and can be watched at {@code location}. */
    public static ApiResponse accepted(Object dto, String location) {
        return of(202, JSON_TYPE, NO_STORE, JSON.writeValueAsString(dto)).with("Location", location);
    }

    /** What was asked is done, and there is nothing to say about it. */
    public static ApiResponse noContent() {
        return new ApiResponse(204, Map.of(CACHE_CONTROL, NO_STORE), null, false);
    }

    /** The same answer, which says that there will be another to the same request, and when to ask for it. */
    public ApiResponse askAgainIn(Duration wait) {
        return with("Retry-After", Long.toString(wait.toSeconds()));
    }

    /** The same answer, which nobody may keep. */
    public ApiResponse notKept() {
        return with(CACHE_CONTROL, NO_STORE);
    }

    boolean mayBeKept() {
        return !NO_STORE.equals(headers.get(CACHE_CONTROL));
    }

    private ApiResponse with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new ApiResponse(status, more, body, base64);
    }

    private static ApiResponse of(int status, String contentType, String cacheControl, String body) {
        return new ApiResponse(status, Map.of(CONTENT_TYPE, contentType, CACHE_CONTROL, cacheControl), body, false);
    }
}
