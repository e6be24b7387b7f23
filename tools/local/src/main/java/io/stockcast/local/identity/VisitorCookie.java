package io.stockcast.local.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A short text that the browser of somebody who is not signed in keeps until they are, so that this server need not keep
 * anything for visitors.
 *
 * @param name with the site's port, because browsers send a cookie of localhost to every port of it
 */
record VisitorCookie(String name) {

    private static final int LONGEST = 2_000;
    private static final Duration LIFE = Duration.ofMinutes(30);

    /** The text; empty where the browser has none, or one that is malformed. */
    Optional<String> read(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .flatMap(cookie -> decoded(cookie.getValue()));
    }

    /** Has the browser keep the text, unless it is too long for a cookie. */
    void write(HttpServletResponse response, String text) {
        if (text.length() <= LONGEST) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            response.addCookie(cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), LIFE));
        }
    }

    void clear(HttpServletResponse response) {
        response.addCookie(cookie("", Duration.ZERO));
    }

    private Cookie cookie(String value, Duration life) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge((int) life.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
