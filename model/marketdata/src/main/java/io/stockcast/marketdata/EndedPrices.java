package io.stockcast.marketdata;

import java.time.Clock;
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
        List<LocalDate> missed = instrument.exchange().calendar().sessionsAfter(last, LATE_AT_MOST + 1);
        LocalDate now = instrument.exchange().hours().lastCompletedSession(clock.instant());
        return !missed.get(LATE_AT_MOST).isAfter(now);
    }
}
