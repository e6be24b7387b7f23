package io.stockcast.functions.storage;

import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.functions.storage.Contended.Change;
import io.stockcast.functions.storage.ObjectStore.Held;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The newest back-test of each instrument. */
public final class BackTestStore {

    private static final SymbolKeys KEYS = new SymbolKeys("backtests/");

    private final ObjectStore objects;

    public BackTestStore(ObjectStore objects) {
        this.objects = objects;
    }

    /** Replaces the back-test, unless there is one up to a later session. */
    public void put(TickerSymbol symbol, BackTestRecord backTest) {
        String key = KEYS.key(symbol);
        Contended.update(
                objects,
                key,
                seen -> seen.filter(held -> isLater(key, held, backTest)).isPresent()
                        ? new Change<>(false, Optional.empty())
                        : new Change<>(true, Optional.of(RecordJson.object(backTest))));
    }

    /** The back-test; empty where none has been made. */
    public Optional<BackTestRecord> read(TickerSymbol symbol) {
        String key = KEYS.key(symbol);
        return objects.get(key).map(bytes -> backTest(key, bytes));
    }

    /** The instruments with a back-test, ascending. */
    public List<TickerSymbol> symbols() {
        return KEYS.symbols(objects);
    }

    private static boolean isLater(String key, Held held, BackTestRecord than) {
        try {
            return RecordJson.read(key, held.bytes(), LastSession.class).asOf().isAfter(than.asOf());
        } catch (DamagedObjectException e) {
            return false;
        }
    }

    /** All of a back-test that tells which of two is later. */
    private record LastSession(LocalDate asOf) {}

    private static BackTestRecord backTest(String key, byte[] bytes) {
        return RecordJson.read(key, bytes, BackTestRecord.class);
    }
}
