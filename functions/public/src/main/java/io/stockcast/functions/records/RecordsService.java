package io.stockcast.functions.records;

import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.BackTestStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.ScoreboardStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what is stored of how forecasts turned out. */
public final class RecordsService {

    private final InstrumentCatalog catalog;
    private final RecordStore records;
    private final BackTestStore backTests;
    private final ScoreboardStore scoreboard;

    public RecordsService(InstrumentCatalog catalog, Storage storage) {
        this.catalog = catalog;
        this.records = storage.records();
        this.backTests = storage.backTests();
        this.scoreboard = storage.scoreboard();
    }

    /** The records of all instruments; empty while none has been scored. */
    Optional<NamedScoreboard> scoreboard() {
        return readable("The record", scoreboard::read).map(new InstrumentNames(catalog)::name);
    }

    /** The record of an instrument; empty while no forecast of it has come due. */
    InstrumentRecord record(TickerSymbol symbol) {
        return new InstrumentRecord(
                ledger(symbol).shown(),
                backTest(symbol).map(BackTestRecord::records).orElse(List.of()));
    }

    /** The scored ledger of an instrument. */
    LedgerRecord ledger(TickerSymbol symbol) {
        Instrument instrument = instrument(symbol);
        return readable("The record of " + instrument.name(), () -> records.read(symbol))
                .orElseGet(() -> LedgerRecord.empty(symbol.value()));
    }

    /** The back-test of an instrument; empty while none has been made. */
    Optional<BackTestRecord> backTest(TickerSymbol symbol) {
        Instrument instrument = instrument(symbol);
        return readable("The back-test of " + instrument.name(), () -> backTests.read(symbol));
    }

    private Instrument instrument(TickerSymbol symbol) {
        return catalog.find(symbol).orElseThrow(() -> NotFoundException.ofInstrument(symbol));
    }

    private static <T> T readable(String what, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (StorageException e) {
            throw new UnavailableException(what + " cannot be read right now. Please try again in a moment.", e);
        }
    }
}
