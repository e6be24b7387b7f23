package io.stockcast.functions.marketdata;

import io.stockcast.forecasting.lead.LeadMarket;
import java.time.LocalDate;

/** The lead market's index among the instruments, and when its news is awaited. */
public final class LeadIndex {

    /** The index. */
    public static final Instrument INSTRUMENT =
            new CuratedInstruments().find(new TickerSymbol(LeadMarket.SYMBOL)).orElseThrow();

    /** Nothing is awaited from a market whose prices ended so long ago. */
    private static final int AWAITED_DAYS = 7;

    private LeadIndex() {}

    /** Whether the lead market, whose last known session is given, has another up to a day. */
    public static boolean isAwaited(LocalDate lastKnown, LocalDate day) {
        LocalDate next =
                INSTRUMENT.exchange().calendar().sessionsAfter(lastKnown, 1).get(0);
        return !next.isAfter(day) && !lastKnown.isBefore(day.minusDays(AWAITED_DAYS));
    }
}
