package io.stockcast.functions.intraday;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.calendar.TradingSession;
import io.stockcast.marketdata.LastSession;
import java.time.Instant;
import java.util.Optional;

/** Tells which session quotes can be of. */
public final class PresentSession {

    private PresentSession() {}

    /**
     * The session that is under way, or has just ended: its last prices come up to {@link LastSession#SETTLING} after
     * its close.
     */
    public static Optional<TradingSession> of(Exchange exchange, Instant now) {
        return Optional.of(exchange.hours().lastBegunSession(now)).filter(session -> !now.isAfter(end(session)));
    }

    /** Until when there are prices of a session. */
    public static Instant end(TradingSession session) {
        return session.close().plus(LastSession.SETTLING);
    }
}
