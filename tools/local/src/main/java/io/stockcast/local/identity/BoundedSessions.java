package io.stockcast.local.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Ends the oldest session where there are too many. Only people who signed in have one. */
final class BoundedSessions implements HttpSessionListener {

    private static final int MOST = 500;

    private final int most;
    private final Set<HttpSession> open = new LinkedHashSet<>();

    BoundedSessions() {
        this(MOST);
    }

    BoundedSessions(int most) {
        this.most = most;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        added(event.getSession()).ifPresent(BoundedSessions::end);
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    /** Notes a session; the one that has to go for it. */
    private synchronized Optional<HttpSession> added(HttpSession session) {
        open.add(session);
        Optional<HttpSession> surplus = open.size() > most ? open.stream().findFirst() : Optional.empty();
        surplus.ifPresent(open::remove);
        return surplus;
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // It has just ended by itself.
        }
    }
}
