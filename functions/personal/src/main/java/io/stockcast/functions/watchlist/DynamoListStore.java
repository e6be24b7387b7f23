package io.stockcast.functions.watchlist;

import static io.stockcast.functions.people.DynamoPersonWrites.putNew;
import static io.stockcast.functions.people.DynamoPersonWrites.update;
import static io.stockcast.functions.tables.DynamoAttributes.number;

import io.stockcast.functions.people.DynamoBatches;
import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.functions.people.DynamoPersonQuery;
import io.stockcast.functions.people.DynamoPersonTransaction;
import io.stockcast.functions.people.DynamoPersonWrites;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Lists in the table {@code people}: an item a list, and one that counts those beside the first. */
public final class DynamoListStore implements ListStore {

    /** The item that says how many lists there are beside the first. */
    private static final String COUNT = "lists";

    private static final int MOST_OTHERS = ListService.MOST_LISTS - 1;

    private final DynamoDbClient dynamo;
    private final String table;
    private final DynamoBatches batches;

    public DynamoListStore(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
        this.batches = new DynamoBatches(dynamo, table);
    }

    @Override
    public List<ListedSymbols> lists(String userId) {
        return DynamoListsOfPerson.read(dynamo, table, userId).stream()
                .map(list -> new ListedSymbols(
                        list.heading(),
                        list.entries().stream().map(WatchedInstrument::symbol).toList()))
                .toList();
    }

    @Override
    public Optional<ListHeading> find(ListKey key) {
        Map<String, AttributeValue> item = DynamoListItem.read(dynamo, table, key);
        return item.isEmpty() && !key.list().isMain()
                ? Optional.empty()
                : Optional.of(DynamoListItem.heading(key.list(), item));
    }

    @Override
    public boolean create(String userId, ListHeading heading) {
        TransactWriteItem put = putNew(table, DynamoListItem.item(userId, heading));
        Update count = count(userId)
                .conditionExpression("attribute_not_exists(lists) OR lists < :most")
                .expressionAttributeValues(Map.of(":change", number(1), ":most", number(MOST_OTHERS)))
                .build();
        return areDone(userId, List.of(put, update(count)));
    }

    @Override
    public boolean rename(ListKey key, String name) {
        Update update = list(key)
                .updateExpression("SET #name = :name")
                .conditionExpression(key.list().isMain() ? null : "attribute_exists(userId)")
                .expressionAttributeNames(Map.of("#name", DynamoListItem.NAME))
                .expressionAttributeValues(Map.of(":name", AttributeValue.fromS(name)))
                .build();
        return areDone(key.userId(), List.of(update(update)));
    }

    @Override
    public boolean renumber(String userId, List<ListHeading> seen, List<ListHeading> renumbered) {
        return areDone(
                userId,
                IntStream.range(0, seen.size())
                        .mapToObj(i -> update(rank(userId, seen.get(i), renumbered.get(i))))
                        .toList());
    }

    private Update rank(String userId, ListHeading seen, ListHeading renumbered) {
        Update.Builder rank = list(new ListKey(userId, seen.id()))
                .updateExpression("SET #rank = :rank")
                .expressionAttributeNames(Map.of("#rank", DynamoListItem.RANK));
        AttributeValue to = DynamoListItem.rank(renumbered);
        // The first list has no rank until it is moved.
        return seen.rank() == ListHeading.MAIN.rank()
                ? rank.conditionExpression("attribute_not_exists(#rank)")
                        .expressionAttributeValues(Map.of(":rank", to))
                        .build()
                : rank.conditionExpression("#rank = :seen")
                        .expressionAttributeValues(Map.of(":rank", to, ":seen", DynamoListItem.rank(seen)))
                        .build();
    }

    /**
     * Entries first, the list last: what a failure leaves can be seen and deleted again. From the first step on the list
     * takes no more entries.
     */
    @Override
    public void delete(ListKey key) {
        Update mark = list(key)
                .updateExpression("SET " + DynamoListItem.DELETING + " = :yes")
                .conditionExpression("attribute_exists(userId)")
                .expressionAttributeValues(Map.of(":yes", number(1)))
                .build();
        if (areDone(key.userId(), List.of(update(mark)))) {
            batches.delete(DynamoPersonQuery.items(dynamo, table, key.userId(), DynamoListKeys.entriesOf(key.list())));
            deleteEmpty(key);
        }
    }

    private void deleteEmpty(ListKey key) {
        TransactWriteItem deletion = DynamoPersonWrites.delete(table, DynamoListKeys.list(key));
        Update count = count(key.userId())
                .expressionAttributeValues(Map.of(":change", number(-1)))
                .build();
        // Refused where another request has deleted it meanwhile, and then there is nothing to count either.
        areDone(key.userId(), List.of(deletion, update(count)));
    }

    private Update.Builder count(String userId) {
        return Update.builder()
                .tableName(table)
                .key(new DynamoPersonKey(userId, COUNT).attributes())
                .updateExpression("ADD lists :change");
    }

    private Update.Builder list(ListKey key) {
        return Update.builder().tableName(table).key(DynamoListKeys.list(key).attributes());
    }

    private boolean areDone(String userId, List<TransactWriteItem> writes) {
        return DynamoPersonTransaction.write(dynamo, table, userId, writes).isEmpty();
    }
}
