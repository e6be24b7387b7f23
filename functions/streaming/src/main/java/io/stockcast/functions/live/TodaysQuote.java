package io.stockcast.functions.live;

import io.stockcast.domain.calendar.TradingSession;
import io.stockcast.domain.live.TodaysClose;
import io.stockcast.functions.intraday.SessionQuotes;
import java.util.Optional;

/**
 * What is known of an instrument in the present session.
 *
 * @param outlook what was forecast of it on the evening before; empty where that is unknown
 */
record TodaysQuote(TradingSession session, SessionQuotes quotes, Optional<Outlook> outlook) {

    /**
     * The evening before, and what the price of now makes of it.
     *
     * @param close empty where nothing is said of it
     */
    record Outlook(double previousClose, Optional<TodaysClose> close) {}

    /** The share of the session's trading time that had passed at the time of the newest quote. */
    double elapsed() {
        return session.elapsedAt(quotes.newest().time());
    }
}
