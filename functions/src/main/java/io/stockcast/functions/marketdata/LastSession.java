package io.stockcast.functions.marketdata;

import java.time.Clock;
import java.time.LocalDate;

/** Knows the last session that an instrument's prices can have by now, without asking anybody for them. */
public final class LastSession {

    private final MarketData marketData;
    private final Clock clock;

    public LastSession(MarketData marketData, Clock clock) {
        this.marketData = marketData;
        this.clock = clock;
    }

    /** The last session that has ended. */
    public LocalDate of(Instrument instrument) {
        return held(instrument, ended(instrument));
    }

    /** The last session that a forecast can be made as of: on its date the lead market has closed as well. */
    public LocalDate forecastable(Instrument instrument) {
        LocalDate day = LeadIndex.lastDayOver(clock.instant());
        LocalDate ended = ended(instrument);
        return held(
                instrument,
                ended.isAfter(day) ? instrument.exchange().calendar().sessionOnOrBefore(day) : ended);
    }

    private LocalDate ended(Instrument instrument) {
        return instrument.exchange().hours().lastCompletedSession(clock.instant());
    }

    // A market whose data ends years ago has no newer session than its last, whatever the exchange does today.
    private LocalDate held(Instrument instrument, LocalDate session) {
        return marketData.endOf(instrument.symbol()).filter(session::isAfter).orElse(session);
    }
}
