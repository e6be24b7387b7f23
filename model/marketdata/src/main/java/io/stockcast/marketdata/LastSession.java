package io.stockcast.marketdata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Tells the last session that an instrument's prices can have by now, without asking a source for them. */
public final class LastSession {

    /** Free prices run up to 15 minutes late, and closing auctions take some minutes more. */
    public static final Duration SETTLING = Duration.ofMinutes(30);

    private final MarketData marketData;
    private final Clock clock;

    public LastSession(MarketData marketData, Clock clock) {
        this.marketData = marketData;
        this.clock = clock;
    }

    /** The last session that has ended; where the data ends earlier, its last, whatever the exchange does today. */
    public LocalDate of(Instrument instrument) {
        return endedBy(clock.instant(), instrument);
    }

    /** Whether a forecast as of the instrument's last session waits for the lead market's session of that day. */
    public boolean isLeadPending(Instrument instrument) {
        Instant now = clock.instant();
        LocalDate session = endedBy(now, instrument);
        LocalDate leadSession = endedBy(now.minus(SETTLING), LeadIndex.INSTRUMENT);
        return marketData.holds(LeadIndex.INSTRUMENT.symbol())
                && !instrument.symbol().equals(LeadIndex.INSTRUMENT.symbol())
                && LeadIndex.isPending(leadSession, session, now);
    }

    private LocalDate endedBy(Instant instant, Instrument instrument) {
        LocalDate ended = instrument.exchange().hours().lastCompletedSession(instant);
        return marketData.endOf(instrument.symbol()).filter(ended::isAfter).orElse(ended);
    }
}
