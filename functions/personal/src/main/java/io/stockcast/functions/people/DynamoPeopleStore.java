package io.stockcast.functions.people;

import static io.stockcast.functions.tables.DynamoAttributes.number;
import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.functions.tables.DynamoCalls;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table {@code people}: partition key {@code userId}, sort key {@code item}. */
public final class DynamoPeopleStore implements PeopleStore {

    /** A user pool cannot give an access token a longer life than a day; a little more, for clocks that differ. */
    private static final Duration LONGEST_TOKEN = Duration.ofHours(25);

    private final DynamoDbClient dynamo;
    private final String table;
    private final DynamoBatches batches;

    public DynamoPeopleStore(DynamoDbClient dynamo, String table) {
        this(dynamo, table, new DynamoBatches(dynamo, table));
    }

    DynamoPeopleStore(DynamoDbClient dynamo, String table, DynamoBatches batches) {
        this.dynamo = dynamo;
        this.table = table;
        this.batches = batches;
    }

    @Override
    public List<PersonItem> everythingOf(String userId) {
        return items(userId).stream().map(DynamoPeopleStore::personItem).toList();
    }

    @Override
    public void markErased(String userId, Instant now) {
        Map<String, AttributeValue> mark =
                new HashMap<>(DynamoPersonKey.erased(userId).attributes());
        mark.put("expiresAt", number(now.plus(LONGEST_TOKEN).getEpochSecond()));
        DynamoCalls.answered(
                table, () -> dynamo.putItem(put -> put.tableName(table).item(mark)));
    }

    @Override
    public boolean isErased(String userId) {
        return !DynamoPersonQuery.item(dynamo, table, DynamoPersonKey.erased(userId))
                .isEmpty();
    }

    @Override
    public void eraseEverythingOf(String userId) {
        batches.delete(items(userId));
    }

    private List<Map<String, AttributeValue>> items(String userId) {
        return DynamoCalls.answered(
                table,
                () -> dynamo
                        .queryPaginator(query -> query.tableName(table)
                                .consistentRead(true)
                                .keyConditionExpression("userId = :userId")
                                .expressionAttributeValues(Map.of(":userId", AttributeValue.fromS(userId))))
                        .items()
                        .stream()
                        .filter(item ->
                                !required(item, DynamoPersonKey.ITEM).s().equals(DynamoPersonKey.ERASED))
                        .toList());
    }

    private static PersonItem personItem(Map<String, AttributeValue> attributes) {
        Map<String, String> values = new HashMap<>();
        attributes.forEach((name, value) -> values.put(name, text(value)));
        values.remove(DynamoPersonKey.ITEM);
        values.remove(DynamoPersonKey.USER_ID);
        return new PersonItem(required(attributes, DynamoPersonKey.ITEM).s(), values);
    }

    private static String text(AttributeValue value) {
        if (value.hasSs()) {
            return String.join(" ", value.ss());
        }
        return value.n() == null ? value.s() : value.n();
    }
}
