package io.stockcast.local.replay;

import io.stockcast.marketdata.EndedPrices;
import io.stockcast.marketdata.Instrument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Tells whose prices have all ended what a replay of them would show. */
public final class ReplayHint {

    private final ReplayedMarket market;
    private final EndedPrices endedPrices;

    /** A hint as of a time of day. */
    public ReplayHint(ReplayedMarket market, Clock clock) {
        this.market = market;
        this.endedPrices = new EndedPrices(clock);
    }

    /** One line; empty where some of the prices go on, and where there are none. */
    public Optional<String> line() {
        if (market.pace().stream().anyMatch(this::goesOn)) {
            return Optional.empty();
        }
        return newest().flatMap(end -> new StartDay(market)
                .picked()
                .map(start -> "All prices here have ended, the newest on " + end + ". With --replay they are"
                        + " replayed from the evening of " + start + " on, with the " + Replay.SESSIONS_BEFORE
                        + " sessions before forecast and scored."));
    }

    private boolean goesOn(Instrument instrument) {
        return end(instrument)
                .filter(last -> !endedPrices.endedOn(last, instrument))
                .isPresent();
    }

    private Optional<LocalDate> newest() {
        return market.pace().stream().map(this::end).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> end(Instrument instrument) {
        return market.data().endOf(instrument.symbol());
    }
}
