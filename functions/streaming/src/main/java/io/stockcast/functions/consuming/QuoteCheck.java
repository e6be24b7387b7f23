package io.stockcast.functions.consuming;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.calendar.TradingSession;
import io.stockcast.functions.intraday.EveningForecasts;
import io.stockcast.functions.intraday.PresentSession;
import io.stockcast.functions.intraday.SessionQuotes;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Refuses quotes that no exchange could have made. */
public final class QuoteCheck {

    /** The clocks of sources differ a little from ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private static final double LARGEST_FACTOR = 10;

    /** The close in an older forecast says nothing of today's price: the shares may have been split since. */
    private static final int MOST_DAYS_OLD = 10;

    /** Bounds of all prices, for instruments of which no close is known. */
    private static final double LOWEST = 1e-9;

    private static final double HIGHEST = 1e9;

    private final CuratedInstruments curated = new CuratedInstruments();
    private final EveningForecasts forecasts;
    private final Clock clock;

    /**
     * The check.
     *
     * @param forecasts whose last closes prices are compared with
     * @param clock market time
     */
    public QuoteCheck(EveningForecasts forecasts, Clock clock) {
        this.forecasts = forecasts;
        this.clock = clock;
    }

    /** The quote with the session that it is of, which is the last that has begun. */
    SessionQuotes accepted(MarketQuote quote) {
        Exchange exchange = curated.exchange(quote.symbol())
                .orElseThrow(() -> new RefusedQuoteException("its exchange is not known"));
        Instant latest = clock.instant().plus(TOLERANCE);
        require(!quote.time().isAfter(latest), "it is of the future");
        TradingSession session = exchange.hours().lastBegunSession(latest);
        require(!quote.time().isBefore(session.open()), "it is of an earlier session");
        require(!quote.time().isAfter(PresentSession.end(session)), "it is of a time at which nobody trades");
        require(isPlausible(quote, session.date()), "its price is out of all proportion");
        return SessionQuotes.of(session.date(), quote);
    }

    private boolean isPlausible(MarketQuote quote, LocalDate session) {
        return quote.price() >= LOWEST
                && quote.price() <= HIGHEST
                && forecasts
                        .newestDuring(session, quote.symbol())
                        .filter(forecast -> ChronoUnit.DAYS.between(forecast.asOf(), session) <= MOST_DAYS_OLD)
                        .map(forecast -> quote.price() / forecast.lastClose())
                        .map(factor -> factor < LARGEST_FACTOR && factor > 1 / LARGEST_FACTOR)
                        .orElse(true);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new RefusedQuoteException(otherwise);
        }
    }
}
