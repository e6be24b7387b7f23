package io.stockcast.marketdata;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.ReferenceSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The lead market's index among the instruments, and whether a forecast waits for its prices.
 *
 * <p>A forecast waits for the lead market's session on the day of the instrument's last one, but not forever: if its
 * prices are still not available some hours after its close, the forecast is made without them. Until then, a recent
 * forecast stays published.
 */
public final class LeadIndex {

    /** The index. */
    public static final Instrument INSTRUMENT = new CuratedInstruments()
            .find(new TickerSymbol(ReferenceSymbols.LEAD_INDEX))
            .orElseThrow();

    /** From its close on; the last of an evening's attempts at forecasting the indices comes later. */
    public static final Duration PATIENCE = Duration.ofMinutes(210);

    private static final Exchange EXCHANGE = INSTRUMENT.exchange();
    private static final int RECENT_DAYS = 7;

    private LeadIndex() {}

    /** Whether to wait for the lead market, whose last session is given, before a forecast as of a day is made. */
    public static boolean isPending(LocalDate lastKnown, LocalDate asOf, Instant now) {
        return lacks(asOf, lastKnown) && isRecent(lastKnown, asOf) && isPending(asOf, now);
    }

    /** Whether to wait for the lead market, of which nothing is known, before a forecast as of a day is made. */
    public static boolean isPending(LocalDate asOf, Instant now) {
        return EXCHANGE.calendar().isSession(asOf)
                && now.isBefore(EXCHANGE.hours()
                        .nextClose(asOf.atStartOfDay(EXCHANGE.zone()).toInstant())
                        .toInstant()
                        .plus(PATIENCE));
    }

    /** Whether the lead market, whose last session is given, has another up to a day. */
    public static boolean lacks(LocalDate day, LocalDate lastKnown) {
        return !EXCHANGE.calendar().sessionsAfter(lastKnown, 1).get(0).isAfter(day);
    }

    /** Whether a session, or the forecast as of it, is of the last days before another. */
    public static boolean isRecent(LocalDate session, LocalDate asOf) {
        return !session.isBefore(asOf.minusDays(RECENT_DAYS));
    }
}
