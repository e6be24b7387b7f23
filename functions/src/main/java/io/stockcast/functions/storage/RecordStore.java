package io.stockcast.functions.storage;

import io.stockcast.forecasting.evaluation.ForecastRecord;
import io.stockcast.functions.marketdata.TickerSymbol;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The ledger of each instrument, scored against what happened. */
public final class RecordStore {

    /** A record of an earlier version lacks a count or two; the next forecast writes it anew. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final ObjectStore objects;

    public RecordStore(ObjectStore objects) {
        this.objects = objects;
    }

    public void put(TickerSymbol symbol, ForecastRecord record) {
        objects.putIfChanged(key(symbol), StoredObject.json(JSON.writeValueAsBytes(record)));
    }

    public Optional<ForecastRecord> read(TickerSymbol symbol) {
        String key = key(symbol);
        return objects.get(key).map(bytes -> Stored.decoded(key, () -> JSON.readValue(bytes, ForecastRecord.class)));
    }

    private static String key(TickerSymbol symbol) {
        return "records/" + symbol + ".json";
    }
}
