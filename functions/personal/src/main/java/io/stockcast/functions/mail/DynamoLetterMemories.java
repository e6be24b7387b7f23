package io.stockcast.functions.mail;

import static io.stockcast.functions.people.DynamoPersonWrites.update;
import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.functions.people.DynamoPersonQuery;
import io.stockcast.functions.people.DynamoPersonTransaction;
import io.stockcast.functions.people.ErasedException;
import io.stockcast.functions.tables.DynamoAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** What people have been written, in the table {@code people}: an item a person. */
public final class DynamoLetterMemories implements LetterMemories {

    /** The sort key of the item, and of no other. */
    static final String LETTERS = "letters";

    static final String EVENING = "evening";
    static final String WRITTEN_AT = "writtenAt";
    static final String ALERTS_UNTIL = "alertsUntil";

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoLetterMemories(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public LetterMemory of(String userId) {
        Map<String, AttributeValue> item = DynamoPersonQuery.item(dynamo, table, key(userId));
        return new LetterMemory(
                time(item, EVENING)
                        .map(evening ->
                                new LetterMemory.Digest(evening, DynamoAttributes.time(required(item, WRITTEN_AT)))),
                time(item, ALERTS_UNTIL));
    }

    @Override
    public boolean noteDigest(String userId, LetterMemory seen, LetterMemory.Digest digest) {
        return isNoted(
                userId,
                EVENING,
                seen.digest().map(LetterMemory.Digest::evening),
                Map.of(EVENING, digest.evening(), WRITTEN_AT, digest.writtenAt()));
    }

    @Override
    public boolean noteAlerts(String userId, LetterMemory seen, Instant until) {
        return isNoted(userId, ALERTS_UNTIL, seen.alertsUntil(), Map.of(ALERTS_UNTIL, until));
    }

    private boolean isNoted(String userId, String condition, Optional<Instant> seen, Map<String, Instant> becomes) {
        Map<String, AttributeValue> values = new HashMap<>();
        becomes.forEach((name, time) -> values.put(":" + name, DynamoAttributes.time(time)));
        seen.ifPresent(time -> values.put(":seen", DynamoAttributes.time(time)));
        Update update = Update.builder()
                .tableName(table)
                .key(key(userId).attributes())
                .updateExpression("SET "
                        + String.join(
                                ", ",
                                becomes.keySet().stream()
                                        .map(name -> name + " = :" + name)
                                        .toList()))
                .conditionExpression(
                        seen.isPresent() ? condition + " = :seen" : "attribute_not_exists(" + condition + ")")
                .expressionAttributeValues(values)
                .build();
        try {
            return DynamoPersonTransaction.write(dynamo, table, userId, List.of(update(update)))
                    .isEmpty();
        } catch (ErasedException e) {
            return false;
        }
    }

    private static DynamoPersonKey key(String userId) {
        return new DynamoPersonKey(userId, LETTERS);
    }

    private static Optional<Instant> time(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(DynamoAttributes::time);
    }
}
