package io.stockcast.functions.http;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A successful response.
 *
 * @param status the HTTP status
 * @param headers among them how long the response may be cached
 * @param body null if there is none; bytes that are not text are in Base64
 * @param base64 whether the body is in Base64
 * @param readyBody what has been made of the body beforehand; null where that is made for each request
 */
public record ApiResponse(
        int status,
        Map<String, String> headers,
        @Nullable String body,
        boolean base64,
        @Nullable PreparedBody readyBody) {

    static final String CONTENT_TYPE = "Content-Type";
    static final String CACHE_CONTROL = "Cache-Control";
    static final String NO_STORE = "no-store";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String JSON_TYPE = "application/json";
    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** A response that may be cached for {@code freshFor}. */
    public static ApiResponse json(Object dto, Duration freshFor) {
        return of(200, JSON_TYPE, "public, max-age=" + freshFor.toSeconds(), JSON.writeValueAsString(dto));
    }

    /** A text that may be cached for {@code freshFor}. */
    public static ApiResponse text(String body, String contentType, Duration freshFor) {
        return of(200, contentType, "public, max-age=" + freshFor.toSeconds(), body);
    }

    /**
     * A text of which browsers ask every time whether theirs is current, and which caches between may send for
     * {@code freshFor}; for {@code stale} they may go on while they ask for a newer one or get none.
     */
    public static ApiResponse shared(String body, String contentType, Duration freshFor, Duration stale) {
        String cacheControl = "public, max-age=0, s-maxage=%d, stale-while-revalidate=%d, stale-if-error=%d"
                .formatted(freshFor.toSeconds(), stale.toSeconds(), stale.toSeconds());
        return of(200, contentType, cacheControl, body);
    }

    /** A text for those who know its address, which no search engine may list; only they may keep it, for {@code freshFor}. */
    public static ApiResponse unlisted(String body, String contentType, Duration freshFor) {
        return of(200, contentType, "private, max-age=" + freshFor.toSeconds(), body)
                .with("X-Robots-Tag", "noindex");
    }

    /** A text for an address at which there is nothing. */
    public static ApiResponse notFound(String body, String contentType) {
        return of(404, contentType, NO_STORE, body);
    }

    /** A response for one person, which must not be cached. */
    public static ApiResponse json(Object dto) {
        return of(200, JSON_TYPE, NO_STORE, JSON.writeValueAsString(dto));
    }

    /** A response that never changes, because its address names its content. */
    public static ApiResponse immutable(String body, String contentType) {
        return of(200, contentType, FOREVER, body);
    }

    /** A response that never changes and is not text. */
    public static ApiResponse immutable(byte[] body, String contentType) {
        Map<String, String> headers = Map.of(CONTENT_TYPE, contentType, CACHE_CONTROL, FOREVER);
        return new ApiResponse(200, headers, Base64.getEncoder().encodeToString(body), true, null);
    }

    /** Something new is there, at {@code location}. */
    public static ApiResponse created(Object dto, String location) {
        return of(201, JSON_TYPE, NO_STORE, JSON.writeValueAsString(dto)).with("Location", location);
    }

    /** The work has begun; its progress is at {@code location}. */
    public static ApiResponse accepted(Object dto, String location) {
        return of(202, JSON_TYPE, NO_STORE, JSON.writeValueAsString(dto)).with("Location", location);
    }

    /** It has been made, and is the body. */
    public static ApiResponse created(Object dto) {
        return of(201, JSON_TYPE, NO_STORE, JSON.writeValueAsString(dto));
    }

    /** The work is done, and there is no body. */
    public static ApiResponse noContent() {
        return new ApiResponse(204, Map.of(CACHE_CONTROL, NO_STORE), null, false, null);
    }

    /** What is wanted is shown at {@code location}. */
    public static ApiResponse seeOther(String location) {
        return new ApiResponse(303, Map.of(CACHE_CONTROL, NO_STORE, "Location", location), null, false, null);
    }

    /** The same response, which asks for the request to be repeated after a wait. */
    public ApiResponse askAgainIn(Duration wait) {
        return with("Retry-After", Long.toString(wait.toSeconds()));
    }

    /** The same response, which must not be cached. */
    public ApiResponse notKept() {
        return with(CACHE_CONTROL, NO_STORE);
    }

    /** The same response for many requests: its tag and its compressed form are made once. */
    public ApiResponse prepared() {
        String text = Objects.requireNonNull(body, "only a body can be prepared");
        return new ApiResponse(status, headers, text, base64, PreparedBody.of(text));
    }

    boolean mayBeKept() {
        return !NO_STORE.equals(headers.get(CACHE_CONTROL));
    }

    private ApiResponse with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new ApiResponse(status, more, body, base64, readyBody);
    }

    private static ApiResponse of(int status, String contentType, String cacheControl, String body) {
        return new ApiResponse(
                status, Map.of(CONTENT_TYPE, contentType, CACHE_CONTROL, cacheControl), body, false, null);
    }
}
