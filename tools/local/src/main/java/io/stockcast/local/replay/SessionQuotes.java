package io.stockcast.local.replay;

import io.stockcast.domain.calendar.TradingSession;
import io.stockcast.domain.history.Bar;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of the prices of a past session: its open, its extremes and its close, and nothing in between.
 *
 * <p>A daily bar does not tell when the extremes were. The low is given the time at a third of the session and the high
 * that at two thirds, on every day: were their order to depend on the day, it would tell something of the close before
 * it comes. These times are not observed, and nothing may be concluded from them.
 */
final class SessionQuotes {

    /** Who says so. */
    static final String SOURCE = "replay";

    private static final double LOW = 1 / 3.0;
    private static final double HIGH = 2 / 3.0;

    private SessionQuotes() {}

    /**
     * The quotes of an instrument's session, in the order of their times.
     *
     * @param opensAreReal whether the bar's open is the session's own
     */
    static List<MarketQuote> of(Instrument instrument, Bar bar, TradingSession session, boolean opensAreReal) {
        List<MarketQuote> quotes = new ArrayList<>();
        if (opensAreReal && !Double.isNaN(bar.open())) {
            quotes.add(quote(instrument, bar.open(), session.open()));
        }
        if (bar.hasRange()) {
            quotes.add(quote(instrument, bar.low(), session.timeAt(LOW)));
            quotes.add(quote(instrument, bar.high(), session.timeAt(HIGH)));
        }
        quotes.add(quote(instrument, bar.close(), session.close()));
        return List.copyOf(quotes);
    }

    private static MarketQuote quote(Instrument instrument, double price, Instant time) {
        return new MarketQuote(instrument.symbol(), price, time, Duration.ZERO, SOURCE);
    }
}
