package io.stockcast.functions.watchlist;

import static io.stockcast.functions.people.DynamoPersonWrites.delete;
import static io.stockcast.functions.people.DynamoPersonWrites.putNew;
import static io.stockcast.functions.people.DynamoPersonWrites.update;
import static io.stockcast.functions.tables.DynamoAttributes.number;

import io.stockcast.functions.people.DynamoPersonQuery;
import io.stockcast.functions.people.DynamoPersonTransaction;
import io.stockcast.functions.people.DynamoPersonWrites;
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

/** Entries in the table {@code people}: an item an entry, which the item of its list counts. */
public final class DynamoWatchlistStore implements WatchlistStore {

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoWatchlistStore(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public List<WatchedInstrument> entries(ListKey key) {
        return DynamoPersonQuery.items(dynamo, table, key.userId(), DynamoListKeys.entriesOf(key.list())).stream()
                .map(DynamoWatchItem::entry)
                .toList();
    }

    @Override
    public Addition add(ListKey key, WatchedInstrument entry) {
        TransactWriteItem put = putNew(table, DynamoWatchItem.item(key, entry));
        OptionalInt refused =
                DynamoPersonTransaction.write(dynamo, table, key.userId(), List.of(put, countOneMore(key)));
        if (refused.isEmpty()) {
            return Addition.ADDED;
        }
        return refused.getAsInt() == 0 ? Addition.ALREADY_THERE : whyNotCounted(key);
    }

    @Override
    public boolean move(ListKey key, WatchedInstrument entry) {
        Update rank = rank(key, entry)
                .conditionExpression("attribute_exists(userId)")
                .expressionAttributeValues(Map.of(":rank", DynamoWatchItem.rank(entry)))
                .build();
        return areDone(List.of(update(rank)));
    }

    @Override
    public boolean renumber(ListKey key, List<WatchedInstrument> seen, List<WatchedInstrument> renumbered) {
        return areDone(IntStream.range(0, seen.size())
                .mapToObj(i -> rank(key, renumbered.get(i))
                        .conditionExpression("#rank = :seen")
                        .expressionAttributeValues(Map.of(
                                ":rank", DynamoWatchItem.rank(renumbered.get(i)),
                                ":seen", DynamoWatchItem.rank(seen.get(i))))
                        .build())
                .map(DynamoPersonWrites::update)
                .toList());
    }

    @Override
    public boolean note(ListKey key, TickerSymbol symbol, NotesEdit edit) {
        DynamoEdits edits = new DynamoEdits();
        edit.note()
                .ifPresent(note -> edits.add(DynamoWatchItem.NOTE, note.value().map(AttributeValue::fromS)));
        edit.buyPrice()
                .ifPresent(price ->
                        edits.add(DynamoWatchItem.BUY_PRICE, price.value().map(DynamoWatchItem::price)));
        Update update = edits.on(Update.builder()
                        .tableName(table)
                        .key(DynamoListKeys.entry(key, symbol).attributes()))
                .conditionExpression("attribute_exists(userId)")
                .build();
        return DynamoPersonTransaction.write(dynamo, table, key.userId(), List.of(update(update)))
                .isEmpty();
    }

    @Override
    public void remove(ListKey key, TickerSymbol symbol) {
        TransactWriteItem deletion = delete(table, DynamoListKeys.entry(key, symbol));
        // Refused where it is not on the list, and then there is nothing to count either.
        DynamoPersonTransaction.write(dynamo, table, key.userId(), List.of(deletion, countOneLess(key)));
    }

    // The item of a list other than the first is there as long as the list is.
    private TransactWriteItem countOneMore(ListKey key) {
        String isOpen = key.list().isMain()
                ? "(attribute_not_exists(entries) OR entries < :most)"
                : "entries < :most AND attribute_not_exists(" + DynamoListItem.DELETING + ")";
        return update(count(key)
                .conditionExpression(isOpen)
                .expressionAttributeValues(Map.of(":change", number(1), ":most", number(Watchlist.MOST_ENTRIES)))
                .build());
    }

    private TransactWriteItem countOneLess(ListKey key) {
        return update(count(key)
                .expressionAttributeValues(Map.of(":change", number(-1)))
                .build());
    }

    private Addition whyNotCounted(ListKey key) {
        if (key.list().isMain()) {
            return Addition.FULL;
        }
        Map<String, AttributeValue> list = DynamoListItem.read(dynamo, table, key);
        boolean isOpen = !list.isEmpty() && !list.containsKey(DynamoListItem.DELETING);
        return isOpen ? Addition.FULL : Addition.NO_LIST;
    }

    private Update.Builder count(ListKey key) {
        return Update.builder()
                .tableName(table)
                .key(DynamoListKeys.list(key).attributes())
                .updateExpression("ADD entries :change");
    }

    private Update.Builder rank(ListKey key, WatchedInstrument entry) {
        return Update.builder()
                .tableName(table)
                .key(DynamoListKeys.entry(key, entry.symbol()).attributes())
                .updateExpression("SET #rank = :rank")
                .expressionAttributeNames(Map.of("#rank", DynamoWatchItem.RANK));
    }

    private boolean areDone(List<TransactWriteItem> writes) {
        return DynamoTransaction.write(dynamo, writes).isEmpty();
    }
}
