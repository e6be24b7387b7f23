package io.stockcast.functions.watchlist;

import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.functions.people.DynamoPersonQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All lists of a person with all their entries, by one query. */
final class DynamoListsOfPerson {

    private final Map<ListId, ListHeading> headings = new HashMap<>(Map.of(ListId.MAIN, ListHeading.MAIN));
    private final Map<ListId, List<WatchedInstrument>> entries = new HashMap<>();

    private DynamoListsOfPerson() {}

    /**
     * A list of theirs.
     *
     * @param entries in their order
     */
    record FilledList(ListHeading heading, List<WatchedInstrument> entries) {}

    /** These lists, in their order. */
    static List<FilledList> read(DynamoDbClient dynamo, String table, String userId) {
        DynamoListsOfPerson lists = new DynamoListsOfPerson();
        DynamoPersonQuery.items(dynamo, table, userId, DynamoListKeys.ALL).forEach(lists::take);
        return lists.inOrder();
    }

    private void take(Map<String, AttributeValue> item) {
        String key = required(item, DynamoPersonKey.ITEM).s();
        DynamoListKeys.listAt(key).ifPresent(id -> headings.put(id, DynamoListItem.heading(id, item)));
        DynamoListKeys.listOfEntryAt(key)
                .ifPresent(id ->
                        entries.computeIfAbsent(id, list -> new ArrayList<>()).add(DynamoWatchItem.entry(item)));
    }

    private List<FilledList> inOrder() {
        return headings.values().stream()
                .sorted(ListHeading.IN_ORDER)
                .map(heading ->
                        new FilledList(heading, new Watchlist(entries.getOrDefault(heading.id(), List.of())).entries()))
                .toList();
    }
}
