package io.stockcast.functions.storage;

import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.functions.storage.Contended.Change;
import io.stockcast.functions.storage.ObjectStore.Held;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;

/** The newest back-test of each instrument. */
public final class BackTestStore {

    private static final SymbolKeys KEYS = new SymbolKeys("backtests/");

    private final RecordCache<BackTestRecord> cache = new RecordCache<>(BackTestRecord.class);
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
                        : new Change<>(true, Optional.of(cache.object(key, backTest))));
    }

    /** The back-test; empty where none has been made. */
    public Optional<BackTestRecord> read(TickerSymbol symbol) {
        String key = KEYS.key(symbol);
        return objects.get(key).map(bytes -> cache.read(key, bytes));
    }

    /** The instruments with a back-test, ascending. */
    public List<TickerSymbol> symbols() {
        return KEYS.symbols(objects);
    }

    private boolean isLater(String key, Held held, BackTestRecord than) {
        try {
            return cache.read(key, held.bytes()).asOf().isAfter(than.asOf());
        } catch (DamagedObjectException e) {
            return false;
        }
    }
}
