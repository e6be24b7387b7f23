package io.stockcast.functions.publishing;

import io.stockcast.domain.record.EntryName;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.forecasting.evaluation.LedgerScoring;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.LedgerListing;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Scores the ledgers of instruments. What it costs to bring a record up to date does not grow with the ledger: only the
 * keys of its newest entries are listed. They also show an entry whose writer was killed before it came into the record.
 * Only an entry that is older than the newest {@value LedgerRecord#NAMES} waits for the next rebuild.
 */
final class RecordUpdate {

    private final ForecastStore forecasts;
    private final RecordStore records;
    private final LedgerReader ledger;
    private final UnreadableObjects unreadable;

    RecordUpdate(ForecastStore forecasts, RecordStore records, UnreadableObjects unreadable) {
        this.forecasts = forecasts;
        this.records = records;
        this.ledger = new LedgerReader(forecasts, unreadable);
        this.unreadable = unreadable;
    }

    /** Adds the entries that are not in the record yet, and settles what has come due. */
    LedgerRecord update(ScoredInstrument instrument) {
        return write(
                instrument,
                known -> known.map(record -> updated(instrument, record)).orElseGet(() -> rebuilt(instrument)));
    }

    /** Makes the record again from the whole ledger. */
    LedgerRecord rebuild(ScoredInstrument instrument) {
        return write(instrument, known -> rebuilt(instrument));
    }

    // A record that is ahead of the history knows more outcomes than this one would.
    private LedgerRecord write(ScoredInstrument instrument, Function<Optional<LedgerRecord>, LedgerRecord> scorer) {
        return records.update(
                instrument.symbol(),
                known -> known.filter(record -> record.isAheadOf(instrument.lastSession()))
                        .orElseGet(() -> scorer.apply(known)),
                unreadable::damaged);
    }

    private LedgerRecord updated(ScoredInstrument instrument, LedgerRecord known) {
        TickerSymbol symbol = instrument.symbol();
        LedgerListing newest = known.completeUpTo()
                .map(name -> forecasts.listing(symbol, name))
                .orElseGet(() -> forecasts.listing(symbol));
        LedgerReader.Entries added = read(symbol, newest, known.missing(newest.entries()));
        return scoring(instrument).update(known, added.forecasts(), added.unreadable());
    }

    private LedgerRecord rebuilt(ScoredInstrument instrument) {
        TickerSymbol symbol = instrument.symbol();
        LedgerListing all = forecasts.listing(symbol);
        LedgerReader.Entries entries = read(symbol, all, all.entries());
        return scoring(instrument).record(symbol.value(), entries.forecasts(), entries.unreadable());
    }

    private LedgerReader.Entries read(TickerSymbol symbol, LedgerListing listing, List<EntryName> names) {
        listing.foreign().forEach(unreadable::foreign);
        return ledger.read(symbol, names);
    }

    private static LedgerScoring scoring(ScoredInstrument instrument) {
        return new LedgerScoring(instrument.history(), instrument.hours());
    }
}
