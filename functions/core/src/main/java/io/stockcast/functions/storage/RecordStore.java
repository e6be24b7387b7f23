package io.stockcast.functions.storage;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.domain.record.HorizonTotal;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.functions.storage.ObjectStore.Held;
import io.stockcast.marketdata.TickerSymbol;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The record of each instrument: its ledger scored. */
public final class RecordStore {

    private static final int ATTEMPTS = 10;

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(HorizonTotal.class, ExactSums.class).build();

    private final ObjectStore objects;

    public RecordStore(ObjectStore objects) {
        this.objects = objects;
    }

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
        String key = key(symbol);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Held> seen = objects.held(key);
            LedgerRecord record = change.apply(seen.flatMap(held -> known(key, held, damaged)));
            if (objects.putInPlaceOf(seen, key, StoredObject.json(JSON.writeValueAsBytes(record)))) {
                return record;
            }
        }
        throw new StorageException("the object " + key + " is written by too many at once");
    }

    /** What is shown of the record. */
    public Optional<ForecastRecord> read(TickerSymbol symbol) {
        String key = key(symbol);
        return objects.get(key).map(bytes -> Stored.decoded(key, () -> shown(JSON.readTree(bytes))));
    }

    private static Optional<LedgerRecord> known(String key, Held held, Consumer<DamagedObjectException> damaged) {
        try {
            return Stored.decoded(
                    key,
                    () -> Optional.of(JSON.readTree(held.bytes()))
                            .filter(RecordStore::isOfTodaysForm)
                            .map(RecordStore::ledgerRecord));
        } catch (DamagedObjectException e) {
            damaged.accept(e);
            return Optional.empty();
        }
    }

    private static ForecastRecord shown(JsonNode json) {
        return isOfTodaysForm(json) ? ledgerRecord(json).shown() : withoutTotals(json);
    }

    /** Records written before late sessions were counted have no number of them; the next forecast writes them again. */
    private static ForecastRecord withoutTotals(JsonNode json) {
        if (json instanceof ObjectNode record && !record.has("late")) {
            record.put("late", 0);
        }
        return JSON.treeToValue(json, ForecastRecord.class);
    }

    private static boolean isOfTodaysForm(JsonNode json) {
        return json.has("totals");
    }

    private static LedgerRecord ledgerRecord(JsonNode json) {
        return JSON.treeToValue(json, LedgerRecord.class);
    }

    private static String key(TickerSymbol symbol) {
        return "records/" + symbol + ".json";
    }

    /** As texts: a JSON number with more digits than a double has does not survive every reader. */
    private interface ExactSums {

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal crps();

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal naiveCrps();
    }
}
