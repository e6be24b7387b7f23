package io.stockcast.functions.storage;

import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The record of each instrument: its ledger scored. */
public final class RecordStore {

    private static final String LATE = "late";
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectStore objects;

    public RecordStore(ObjectStore objects) {
        this.objects = objects;
    }

    public void put(TickerSymbol symbol, ForecastRecord record) {
        objects.putIfChanged(key(symbol), StoredObject.json(JSON.writeValueAsBytes(record)));
    }

    public Optional<ForecastRecord> read(TickerSymbol symbol) {
        String key = key(symbol);
        return objects.get(key).map(bytes -> Stored.decoded(key, () -> decoded(bytes)));
    }

    /** Records written before late sessions were counted have no number of them; the next forecast writes them again. */
    private static ForecastRecord decoded(byte[] bytes) {
        JsonNode json = JSON.readTree(bytes);
        if (json instanceof ObjectNode record && !record.has(LATE)) {
            record.put(LATE, 0);
        }
        return JSON.treeToValue(json, ForecastRecord.class);
    }

    private static String key(TickerSymbol symbol) {
        return "records/" + symbol + ".json";
    }
}
