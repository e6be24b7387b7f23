package io.stockcast.functions.watchlist;

import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.functions.people.DynamoPersonTransaction;
import io.stockcast.functions.tables.DynamoCalls;
import io.stockcast.functions.tables.DynamoTransaction;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Watchlists in the table {@code people}: an item an entry, and one that counts them. */
public final class DynamoWatchlistStore implements WatchlistStore {

    /** The item that says how many entries a watchlist has. */
    private static final String COUNT = "watchlist";

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoWatchlistStore(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public List<WatchedInstrument> entries(String userId) {
        Map<String, AttributeValue> values =
                Map.of(":userId", AttributeValue.fromS(userId), ":watch", AttributeValue.fromS(DynamoWatchItem.PREFIX));
        return DynamoCalls.answered(
                table,
                () -> dynamo
                        .queryPaginator(query -> query.tableName(table)
                                .consistentRead(true)
                                .keyConditionExpression("userId = :userId AND begins_with(#item, :watch)")
                                .expressionAttributeNames(Map.of("#item", DynamoPersonKey.ITEM))
                                .expressionAttributeValues(values))
                        .items()
                        .stream()
                        .map(DynamoWatchItem::entry)
                        .toList());
    }

    @Override
    public Addition add(String userId, WatchedInstrument entry) {
        TransactWriteItem put = TransactWriteItem.builder()
                .put(write -> write.tableName(table)
                        .item(DynamoWatchItem.item(userId, entry))
                        .conditionExpression("attribute_not_exists(userId)"))
                .build();
        OptionalInt refused = DynamoPersonTransaction.write(dynamo, table, userId, List.of(put, countOneMore(userId)));
        if (refused.isEmpty()) {
            return Addition.ADDED;
        }
        return refused.getAsInt() == 0 ? Addition.ALREADY_THERE : Addition.FULL;
    }

    @Override
    public boolean move(String userId, WatchedInstrument entry) {
        Update rank = rank(userId, entry)
                .conditionExpression("attribute_exists(userId)")
                .expressionAttributeValues(Map.of(":rank", DynamoWatchItem.rank(entry)))
                .build();
        return areDone(List.of(write(rank)));
    }

    @Override
    public boolean renumber(String userId, List<WatchedInstrument> seen, List<WatchedInstrument> renumbered) {
        return areDone(IntStream.range(0, seen.size())
                .mapToObj(i -> rank(userId, renumbered.get(i))
                        .conditionExpression("#rank = :seen")
                        .expressionAttributeValues(Map.of(
                                ":rank", DynamoWatchItem.rank(renumbered.get(i)),
                                ":seen", DynamoWatchItem.rank(seen.get(i))))
                        .build())
                .map(DynamoWatchlistStore::write)
                .toList());
    }

    @Override
    public void remove(String userId, TickerSymbol symbol) {
        TransactWriteItem deletion = TransactWriteItem.builder()
                .delete(delete -> delete.tableName(table)
                        .key(DynamoWatchItem.key(userId, symbol).attributes())
                        .conditionExpression("attribute_exists(userId)"))
                .build();
        // Refused where it is not on the list, and then there is nothing to count either.
        DynamoPersonTransaction.write(dynamo, table, userId, List.of(deletion, countOneLess(userId)));
    }

    private TransactWriteItem countOneMore(String userId) {
        return write(count(userId)
                .conditionExpression("attribute_not_exists(entries) OR entries < :most")
                .expressionAttributeValues(Map.of(":change", number(1), ":most", number(Watchlist.MOST_ENTRIES)))
                .build());
    }

    private TransactWriteItem countOneLess(String userId) {
        return write(count(userId)
                .expressionAttributeValues(Map.of(":change", number(-1)))
                .build());
    }

    private Update.Builder count(String userId) {
        return Update.builder()
                .tableName(table)
                .key(new DynamoPersonKey(userId, COUNT).attributes())
                .updateExpression("ADD entries :change");
    }

    private Update.Builder rank(String userId, WatchedInstrument entry) {
        return Update.builder()
                .tableName(table)
                .key(DynamoWatchItem.key(userId, entry.symbol()).attributes())
                .updateExpression("SET #rank = :rank")
                .expressionAttributeNames(Map.of("#rank", "rank"));
    }

    private boolean areDone(List<TransactWriteItem> writes) {
        return DynamoTransaction.write(dynamo, writes).isEmpty();
    }

    private static TransactWriteItem write(Update update) {
        return TransactWriteItem.builder().update(update).build();
    }

    private static AttributeValue number(int value) {
        return AttributeValue.fromN(Integer.toString(value));
    }
}
