package io.stockcast.functions.watchlist;

import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.functions.tables.DynamoWatchedInstrument;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Entries of watchlists as items of the table {@code people}; they know their instrument, whoever is asked for it. */
final class DynamoWatchItem {

    static final String RANK = "rank";
    static final String ADDED_AT = "addedAt";
    static final String NOTE = "note";
    static final String BUY_PRICE = "buyPrice";

    private DynamoWatchItem() {}

    static Map<String, AttributeValue> item(ListKey key, WatchedInstrument entry) {
        Map<String, AttributeValue> item =
                new HashMap<>(DynamoListKeys.entry(key, entry.symbol()).attributes());
        item.putAll(DynamoWatchedInstrument.attributes(entry.instrument()));
        item.put(RANK, rank(entry));
        item.put(ADDED_AT, AttributeValue.fromS(entry.addedAt().toString()));
        return item;
    }

    static AttributeValue rank(WatchedInstrument entry) {
        return AttributeValue.fromN(entry.rank().toPlainString());
    }

    static AttributeValue price(double price) {
        return AttributeValue.fromN(BigDecimal.valueOf(price).toPlainString());
    }

    static WatchedInstrument entry(Map<String, AttributeValue> item) {
        return new WatchedInstrument(
                DynamoWatchedInstrument.instrument(item),
                new BigDecimal(required(item, RANK).n()),
                Instant.parse(required(item, ADDED_AT).s()),
                notes(item));
    }

    private static EntryNotes notes(Map<String, AttributeValue> item) {
        return new EntryNotes(
                Optional.ofNullable(item.get(NOTE)).map(AttributeValue::s),
                Optional.ofNullable(item.get(BUY_PRICE)).map(price -> Double.parseDouble(price.n())));
    }
}
