package io.stockcast.local.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes API Gateway's event of a request. */
final class HttpApiEvents {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);

    private HttpApiEvents() {}

    /** The event; throws IllegalArgumentException where the query is malformed. */
    static HttpApiEvent of(HttpServletRequest request, RouteMatch match, byte[] body) {
        Optional<String> text = text(body);
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return new HttpApiEvent(
                "2.0",
                match.route().key(),
                request.getRequestURI(),
                query,
                cookies(request),
                headers(request),
                queryParameters(query),
                context(request, match),
                text.orElseGet(() -> Base64.getEncoder().encodeToString(body)),
                match.pathParameters(),
                text.isEmpty());
    }

    private static HttpApiEvent.RequestContext context(HttpServletRequest request, RouteMatch match) {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        return new HttpApiEvent.RequestContext(
                "000000000000",
                "local",
                request.getServerName(),
                "local",
                new HttpApiEvent.Http(
                        request.getMethod(),
                        request.getRequestURI(),
                        request.getProtocol(),
                        request.getRemoteAddr(),
                        Optional.ofNullable(request.getHeader("User-Agent")).orElse("")),
                UUID.randomUUID().toString(),
                match.route().key(),
                "$default",
                TIME.format(now),
                now.toInstant().toEpochMilli());
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), String.join(",", Collections.list(request.getHeaders(name))));
        }
        headers.remove("cookie");
        return headers;
    }

    private static List<String> cookies(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Cookie")).stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(String::strip)
                .toList();
    }

    private static Map<String, String> queryParameters(String query) {
        Map<String, String> parameters = new TreeMap<>();
        Arrays.stream(query.split("&")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            String[] parts = pair.split("=", 2);
            parameters.merge(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "", (a, b) -> a + "," + b);
        });
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Optional<String> text(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
