package io.stockcast.functions.publishing;

import io.stockcast.domain.record.EntryName;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.forecasting.evaluation.LedgerScoring;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.LedgerListing;
import io.stockcast.functions.storage.RecordStore;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Scores the ledgers of instruments. What it costs to bring a record up to date does not grow with the ledger, of which
 * nothing but the keys of old entries is looked at. An entry whose writer was killed before it came into the record is
 * found by them.
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
                (known, entries) -> known.flatMap(
                                record -> record.missing(entries).map(missing -> updated(instrument, record, missing)))
                        .orElseGet(() -> rebuilt(instrument, entries)));
    }

    /** Makes the record again from the whole ledger. */
    LedgerRecord rebuild(ScoredInstrument instrument) {
        return write(instrument, (known, entries) -> rebuilt(instrument, entries));
    }

    // A record that is ahead of the history knows more outcomes than this one would.
    private LedgerRecord write(
            ScoredInstrument instrument, BiFunction<Optional<LedgerRecord>, List<EntryName>, LedgerRecord> scorer) {
        return records.update(
                instrument.symbol(),
                known -> known.filter(record -> record.isAheadOf(instrument.lastSession()))
                        .orElseGet(() -> scorer.apply(known, entries(instrument))),
                unreadable::damaged);
    }

    private List<EntryName> entries(ScoredInstrument instrument) {
        LedgerListing listing = forecasts.listing(instrument.symbol());
        listing.foreign().forEach(unreadable::foreign);
        return listing.entries();
    }

    private LedgerRecord updated(ScoredInstrument instrument, LedgerRecord known, List<EntryName> missing) {
        LedgerReader.Entries added = ledger.read(instrument.symbol(), missing);
        return scoring(instrument).update(known, added.forecasts(), added.unreadable());
    }

    private LedgerRecord rebuilt(ScoredInstrument instrument, List<EntryName> entries) {
        LedgerReader.Entries all = ledger.read(instrument.symbol(), entries);
        return scoring(instrument).record(instrument.symbol().value(), all.forecasts(), all.unreadable());
    }

    private static LedgerScoring scoring(ScoredInstrument instrument) {
        return new LedgerScoring(instrument.history(), instrument.hours());
    }
}
