package io.stockcast.functions.watchlist;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An entry of a watchlist.
 *
 * @param rank where it stands: entries are in ascending order of it
 */
public record WatchedInstrument(Instrument instrument, BigDecimal rank, Instant addedAt, EntryNotes notes) {

    /** An entry about which nothing is written down yet. */
    WatchedInstrument(Instrument instrument, BigDecimal rank, Instant addedAt) {
        this(instrument, rank, addedAt, EntryNotes.NONE);
    }

    TickerSymbol symbol() {
        return instrument.symbol();
    }

    WatchedInstrument at(BigDecimal newRank) {
        return new WatchedInstrument(instrument, newRank, addedAt, notes);
    }
}
