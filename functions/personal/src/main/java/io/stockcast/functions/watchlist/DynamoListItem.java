package io.stockcast.functions.watchlist;

import static io.stockcast.functions.tables.DynamoAttributes.number;
import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.functions.people.DynamoPersonQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lists as items of the table {@code people}; that of {@link ListId#MAIN} may be absent, or count its entries alone. */
final class DynamoListItem {

    static final String NAME = "name";
    static final String RANK = "rank";

    /** The digest of the secret that its feed is read with; absent where it has none. */
    static final String FEED = "feed";

    /** Says that the list takes no more entries, because its deletion has begun. */
    static final String DELETING = "deleting";

    private DynamoListItem() {}

    /** A new list, which has no entries yet. */
    static Map<String, AttributeValue> item(String userId, ListHeading heading) {
        Map<String, AttributeValue> item = new HashMap<>(
                DynamoListKeys.list(new ListKey(userId, heading.id())).attributes());
        item.put(NAME, AttributeValue.fromS(heading.name()));
        item.put(RANK, rank(heading));
        item.put("entries", AttributeValue.fromN("0"));
        return item;
    }

    /** The item as it is at this moment; empty where there is none. */
    static Map<String, AttributeValue> read(DynamoDbClient dynamo, String table, ListKey key) {
        return DynamoPersonQuery.item(dynamo, table, DynamoListKeys.list(key));
    }

    static AttributeValue rank(ListHeading heading) {
        return number(heading.rank());
    }

    static ListHeading heading(ListId id, Map<String, AttributeValue> item) {
        return id.isMain()
                ? main(item)
                : new ListHeading(id, required(item, NAME).s(), rank(required(item, RANK)), item.containsKey(FEED));
    }

    private static ListHeading main(Map<String, AttributeValue> item) {
        return new ListHeading(
                ListId.MAIN,
                Optional.ofNullable(item.get(NAME)).map(AttributeValue::s).orElse(ListHeading.MAIN.name()),
                Optional.ofNullable(item.get(RANK)).map(DynamoListItem::rank).orElse(ListHeading.MAIN.rank()),
                item.containsKey(FEED));
    }

    private static int rank(AttributeValue value) {
        return Integer.parseInt(value.n());
    }
}
