package io.stockcast.functions.storage;

import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.record.NextDayOutcomes;
import io.stockcast.functions.storage.Contended.Change;
import io.stockcast.functions.storage.ObjectStore.Held;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The record of each instrument: its ledger scored. What became of its forecasts of the next session is stored a second
 * time by itself, since whoever shows many instruments would read a hundred times as much otherwise.
 */
public final class RecordStore {

    private static final SymbolKeys KEYS = new SymbolKeys("records/");
    private static final SymbolKeys OUTCOMES = new SymbolKeys("outcomes/");

    private final RecordCache<LedgerRecord> cache = new RecordCache<>(LedgerRecord.class);
    private final ObjectStore objects;

    public RecordStore(ObjectStore objects) {
        this.objects = objects;
    }

    /** As they are stored; empty where none has come due. */
    private record Outcomes(Optional<NextDayOutcomes> nextDay) {}

    /**
     * Replaces the record by what is made of it, which is asked for again where another writer came first.
     *
     * @param change what becomes of the record in place; of nothing, where there is none of today's form
     * @param damaged told of a record that cannot be read, and so is nothing
     */
    public LedgerRecord update(
            TickerSymbol symbol,
            Function<Optional<LedgerRecord>, LedgerRecord> change,
            Consumer<DamagedObjectException> damaged) {
        String key = KEYS.key(symbol);
        LedgerRecord updated = Contended.update(objects, key, seen -> {
            LedgerRecord record = change.apply(seen.flatMap(held -> known(key, held, damaged)));
            return new Change<>(record, Optional.of(cache.object(key, record)));
        });
        // Where this is not reached, or another writer is between the two, the next update writes it.
        objects.putIfChanged(OUTCOMES.key(symbol), RecordJson.object(new Outcomes(NextDayOutcomes.of(updated))));
        return updated;
    }

    /** The record; empty where there is none of today's form, which the next forecast or rebuild makes. */
    public Optional<LedgerRecord> read(TickerSymbol symbol) {
        String key = KEYS.key(symbol);
        return objects.get(key).flatMap(bytes -> ofTodaysForm(key, bytes));
    }

    /** What became of the forecasts of the next session; empty while none has come due. */
    public Optional<NextDayOutcomes> outcomes(TickerSymbol symbol) {
        String key = OUTCOMES.key(symbol);
        return objects.get(key)
                .map(bytes -> RecordJson.read(key, bytes, Outcomes.class).nextDay())
                // A record may have been written before they were.
                .orElseGet(() -> read(symbol).flatMap(NextDayOutcomes::of));
    }

    /** The instruments with a record, ascending. */
    public List<TickerSymbol> symbols() {
        return KEYS.symbols(objects);
    }

    private Optional<LedgerRecord> known(String key, Held held, Consumer<DamagedObjectException> damaged) {
        try {
            return ofTodaysForm(key, held.bytes());
        } catch (DamagedObjectException e) {
            damaged.accept(e);
            return Optional.empty();
        }
    }

    // Most records are of today's form, so that is tried before anything is asked.
    private Optional<LedgerRecord> ofTodaysForm(String key, byte[] bytes) {
        try {
            return Optional.of(cache.read(key, bytes));
        } catch (DamagedObjectException e) {
            if (isOfAnEarlierForm(key, bytes)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean isOfAnEarlierForm(String key, byte[] bytes) {
        return !RecordJson.read(key, bytes, JsonNode.class).has("series");
    }
}
