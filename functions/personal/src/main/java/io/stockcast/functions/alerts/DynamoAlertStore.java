package io.stockcast.functions.alerts;

import static io.stockcast.functions.people.DynamoPersonWrites.delete;
import static io.stockcast.functions.people.DynamoPersonWrites.putNew;
import static io.stockcast.functions.people.DynamoPersonWrites.update;
import static io.stockcast.functions.tables.DynamoAttributes.number;
import static io.stockcast.functions.tables.DynamoAttributes.required;
import static io.stockcast.functions.tables.DynamoAttributes.time;

import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.functions.people.DynamoPersonQuery;
import io.stockcast.functions.people.DynamoPersonTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Alerts in the table {@code people}: an item an alert, one an event, one that counts and one that says what is read. */
public final class DynamoAlertStore implements AlertStore {

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoAlertStore(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public PersonsAlerts of(String userId) {
        List<Map<String, AttributeValue>> items = DynamoPersonQuery.items(dynamo, table, userId, DynamoAlertItems.ALL);
        return new PersonsAlerts(
                those(items, DynamoAlertItems.ALERT, DynamoAlertItems::alert),
                those(items, DynamoAlertItems.EVENT, DynamoAlertItems::event),
                those(items, DynamoAlertItems.READING, DynamoAlertStore::until).stream()
                        .findFirst()
                        .orElse(Instant.MIN));
    }

    @Override
    public Addition add(String userId, Alert alert, AlertMemory memory) {
        TransactWriteItem put = putNew(table, DynamoAlertItems.item(userId, alert, memory));
        OptionalInt refused = DynamoPersonTransaction.write(dynamo, table, userId, List.of(put, countOneMore(userId)));
        if (refused.isEmpty()) {
            return Addition.ADDED;
        }
        return refused.getAsInt() == 0 ? Addition.ALREADY_THERE : Addition.FULL;
    }

    @Override
    public void remove(String userId, AlertId id) {
        TransactWriteItem deletion = delete(table, DynamoAlertItems.key(userId, id));
        // Refused where the person has no such alert, and then there is nothing to count either.
        DynamoPersonTransaction.write(dynamo, table, userId, List.of(deletion, countOneLess(userId)));
    }

    @Override
    public void markRead(String userId, Instant until) {
        Update update = Update.builder()
                .tableName(table)
                .key(new DynamoPersonKey(userId, DynamoAlertItems.READING).attributes())
                .updateExpression("SET #until = :until")
                .conditionExpression("attribute_not_exists(#until) OR #until < :until")
                .expressionAttributeNames(Map.of("#until", DynamoAlertItems.UNTIL))
                .expressionAttributeValues(Map.of(":until", time(until)))
                .build();
        // Refused where they have read further.
        DynamoPersonTransaction.write(dynamo, table, userId, List.of(update(update)));
    }

    private static <T> List<T> those(
            List<Map<String, AttributeValue>> items, String prefix, Function<Map<String, AttributeValue>, T> shape) {
        return items.stream()
                .filter(item -> required(item, DynamoPersonKey.ITEM).s().startsWith(prefix))
                .map(shape)
                .toList();
    }

    private static Instant until(Map<String, AttributeValue> item) {
        return Instant.ofEpochMilli(
                Long.parseLong(required(item, DynamoAlertItems.UNTIL).n()));
    }

    private TransactWriteItem countOneMore(String userId) {
        return update(count(userId)
                .conditionExpression("attribute_not_exists(entries) OR entries < :most")
                .expressionAttributeValues(Map.of(":change", number(1), ":most", number(PersonsAlerts.MOST_ALERTS)))
                .build());
    }

    private TransactWriteItem countOneLess(String userId) {
        return update(count(userId)
                .expressionAttributeValues(Map.of(":change", number(-1)))
                .build());
    }

    private Update.Builder count(String userId) {
        return Update.builder()
                .tableName(table)
                .key(new DynamoPersonKey(userId, DynamoAlertItems.COUNT).attributes())
                .updateExpression("ADD entries :change");
    }
}
