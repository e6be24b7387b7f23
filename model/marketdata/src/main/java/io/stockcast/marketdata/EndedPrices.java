package io.stockcast.marketdata;

import io.stockcast.domain.calendar.Exchange;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The one rule that tells prices which have ended from prices that are only late. */
public final class EndedPrices {

    /** Sessions that prices may be late by. No holiday takes so many, nor does a source that is unavailable for days. */
    private static final int LATE_AT_MOST = 10;

    private final Clock clock;

    /** The rule by market time. */
    public EndedPrices(Clock clock) {
        this.clock = clock;
    }

    /** Whether prices of the instrument, of which {@code last} is the last session, have ended by now. */
    public boolean endedOn(LocalDate last, Instrument instrument) {
        Exchange exchange = instrument.exchange();
        Instant now = clock.instant();
        // Of prices as recent as most are, no holidays need to be known; to read their rules slows a function's start.
        return last.plusDays(LATE_AT_MOST).isBefore(now.atZone(exchange.zone()).toLocalDate())
                && isLate(exchange, last, now);
    }

    private static boolean isLate(Exchange exchange, LocalDate last, Instant now) {
        List<LocalDate> missed = exchange.calendar().sessionsAfter(last, LATE_AT_MOST + 1);
        return !missed.get(LATE_AT_MOST).isAfter(exchange.hours().lastCompletedSession(now));
    }
}
