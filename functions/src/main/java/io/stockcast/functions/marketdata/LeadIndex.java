package io.stockcast.functions.marketdata;

import io.stockcast.forecasting.calendar.TradingHours;
import io.stockcast.forecasting.lead.LeadMarket;
import java.time.Instant;
import java.time.LocalDate;

/** The lead market's index among the instruments, and the days on which it has said its last word. */
public final class LeadIndex {

    /** The index. */
    public static final Instrument INSTRUMENT =
            new CuratedInstruments().find(new TickerSymbol(LeadMarket.SYMBOL)).orElseThrow();

    private LeadIndex() {}

    /** The last day on which nothing more can happen in the lead market, for it has closed, or does not open. */
    public static LocalDate lastDayOver(Instant now) {
        TradingHours hours = INSTRUMENT.exchange().hours();
        return lastDayOver(hours.lastCompletedSession(now));
    }

    /** The same, where the lead market's last session is known: the day before its next. */
    public static LocalDate lastDayOver(LocalDate lastSession) {
        return INSTRUMENT
                .exchange()
                .calendar()
                .sessionsAfter(lastSession, 1)
                .get(0)
                .minusDays(1);
    }
}
