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

    /** The last session that has ended; where the data ends earlier, its last, whatever the exchange does today. */
    public LocalDate of(Instrument instrument) {
        LocalDate ended = instrument.exchange().hours().lastCompletedSession(clock.instant());
        return marketData.endOf(instrument.symbol()).filter(ended::isAfter).orElse(ended);
    }

    /** The last session whose forecast nobody need wait for: the one before, while the lead market is awaited. */
    public LocalDate forecastable(Instrument instrument) {
        LocalDate last = of(instrument);
        boolean isAwaited =
                marketData.holds(LeadIndex.INSTRUMENT.symbol()) && LeadIndex.isAwaited(of(LeadIndex.INSTRUMENT), last);
        return isAwaited ? instrument.exchange().calendar().sessionOnOrBefore(last.minusDays(1)) : last;
    }
}
