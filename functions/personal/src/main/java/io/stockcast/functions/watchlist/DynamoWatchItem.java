package io.stockcast.functions.watchlist;

import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.functions.tables.DynamoWatchedInstrument;
import io.stockcast.marketdata.TickerSymbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Entries of watchlists as items of the table {@code people}; they know their instrument, whoever is asked for it. */
final class DynamoWatchItem {

    /** What the sort keys of entries begin with; the ticker symbol follows. */
    static final String PREFIX = DynamoWatchedInstrument.PREFIX;

    static final String ADDED_AT = "addedAt";

    private DynamoWatchItem() {}

    static DynamoPersonKey key(String userId, TickerSymbol symbol) {
        return new DynamoPersonKey(userId, PREFIX + symbol);
    }

    static Map<String, AttributeValue> item(String userId, WatchedInstrument entry) {
        Map<String, AttributeValue> item =
                new HashMap<>(key(userId, entry.symbol()).attributes());
        item.putAll(DynamoWatchedInstrument.attributes(entry.instrument()));
        item.put("rank", rank(entry));
        item.put(ADDED_AT, AttributeValue.fromS(entry.addedAt().toString()));
        return item;
    }

    static AttributeValue rank(WatchedInstrument entry) {
        return AttributeValue.fromN(entry.rank().toPlainString());
    }

    static WatchedInstrument entry(Map<String, AttributeValue> item) {
        return new WatchedInstrument(
                DynamoWatchedInstrument.instrument(item),
                new BigDecimal(required(item, "rank").n()),
                Instant.parse(required(item, ADDED_AT).s()));
    }
}
