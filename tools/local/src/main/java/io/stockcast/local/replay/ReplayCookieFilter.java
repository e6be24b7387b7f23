package io.stockcast.local.replay;

import io.stockcast.local.replay.Replay.Status;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Tells a page with its HTML how far the replay has come, so that its bar is there from the beginning. */
public final class ReplayCookieFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient ReplayController replay;

    /** Tells of this replay. */
    public ReplayCookieFilter(ReplayController replay) {
        this.replay = replay;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Optional.ofNullable(request.getHeader("Accept"))
                .filter(accepted -> accepted.contains("text/html"))
                .isPresent()) {
            response.addHeader("Set-Cookie", "replay=" + value(replay.current()) + "; Path=/; SameSite=Strict");
        }
        chain.doFilter(request, response);
    }

    /** The day, the start and the next day, which is left out where the prices end. */
    private static String value(Status status) {
        String days = status.day() + "/" + status.start();
        return days + status.next().map(next -> "/" + next).orElse("");
    }
}
