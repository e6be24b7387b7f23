package io.stockcast.functions.watchlist;

import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.functions.people.DynamoPersonQuery;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What people watch, in the table {@code people}: one query a person. */
public final class DynamoWatchedByPerson implements WatchedByPerson {

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoWatchedByPerson(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public List<Instrument> of(String userId) {
        List<Map<String, AttributeValue>> items = DynamoPersonQuery.items(dynamo, table, userId, DynamoListKeys.ALL);
        Map<TickerSymbol, Instrument> watched = new LinkedHashMap<>();
        headings(items).stream()
                .sorted(ListHeading.IN_ORDER)
                .flatMap(heading -> entries(items, heading.id()).entries().stream())
                .map(WatchedInstrument::instrument)
                .forEach(instrument -> watched.putIfAbsent(instrument.symbol(), instrument));
        return List.copyOf(watched.values());
    }

    private static List<ListHeading> headings(List<Map<String, AttributeValue>> items) {
        Map<ListId, ListHeading> headings = new HashMap<>(Map.of(ListId.MAIN, ListHeading.MAIN));
        items.forEach(item ->
                DynamoListKeys.listAt(key(item)).ifPresent(id -> headings.put(id, DynamoListItem.heading(id, item))));
        return List.copyOf(headings.values());
    }

    private static Watchlist entries(List<Map<String, AttributeValue>> items, ListId list) {
        return new Watchlist(items.stream()
                .filter(item -> DynamoListKeys.listOfEntryAt(key(item)).equals(Optional.of(list)))
                .map(DynamoWatchItem::entry)
                .toList());
    }

    private static String key(Map<String, AttributeValue> item) {
        return required(item, DynamoPersonKey.ITEM).s();
    }
}
