package io.stockcast.functions.marketdata;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Knows the last session that an instrument's prices can have by now, without asking anybody for them. */
public final class LastSession {

    /** Prices come some time after the close. */
    private static final Duration SETTLING = Duration.ofMinutes(30);

    private final MarketData marketData;
    private final Clock clock;

    public LastSession(MarketData marketData, Clock clock) {
        this.marketData = marketData;
        this.clock = clock;
    }

    /** The last session that has ended; where the data ends earlier, its last, whatever the exchange does today. */
    public LocalDate of(Instrument instrument) {
        LocalDate ended = instrument.exchange().hours().lastCompletedSession(clock.instant());
        return marketData.endOf(instrument.symbol()).filter(ended::isAfter).orElse(ended);
    }

    /** Whether the lead market has still to tell its news of the instrument's last session. */
    public boolean isLeadAwaited(Instrument instrument) {
        LocalDate session = of(instrument);
        return marketData.holds(LeadIndex.INSTRUMENT.symbol())
                && !instrument.symbol().equals(LeadIndex.INSTRUMENT.symbol())
                && LeadIndex.isAwaited(settled(LeadIndex.INSTRUMENT), session, clock.instant());
    }

    private LocalDate settled(Instrument lead) {
        LocalDate ended =
                lead.exchange().hours().lastCompletedSession(clock.instant().minus(SETTLING));
        return marketData.endOf(lead.symbol()).filter(ended::isAfter).orElse(ended);
    }
}
