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

    // A market whose data ends years ago has no newer session than its last, whatever the exchange does today.
    public LocalDate of(Instrument instrument) {
        LocalDate completed = instrument.exchange().hours().lastCompletedSession(clock.instant());
        return marketData.endOf(instrument.symbol()).filter(completed::isAfter).orElse(completed);
    }
}
