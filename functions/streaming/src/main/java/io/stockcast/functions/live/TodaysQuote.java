package io.stockcast.functions.live;

import io.stockcast.domain.calendar.TradingSession;
import io.stockcast.functions.intraday.SessionQuotes;
import java.util.OptionalDouble;

/**
 * What is known of an instrument in the present session.
 *
 * @param previousClose of the session before, where the forecast of that evening is known
 */
record TodaysQuote(TradingSession session, SessionQuotes quotes, OptionalDouble previousClose) {

    /** The share of the session's trading time that had passed at the time of the newest quote. */
    double elapsed() {
        return session.elapsedAt(quotes.newest().time());
    }
}
