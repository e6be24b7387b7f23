package io.stockcast.functions.mail;

import static io.stockcast.functions.tables.DynamoAttributes.number;

import io.stockcast.functions.people.DynamoPersonTransaction;
import io.stockcast.functions.people.DynamoPersonWrites;
import io.stockcast.functions.tables.DynamoCalls;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What people have chosen, in the table {@code people}: an item a person. */
public final class DynamoSubscriptionStore implements SubscriptionStore {

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoSubscriptionStore(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Optional<Subscription> of(String userId) {
        Map<String, AttributeValue> key = DynamoMailItem.key(userId);
        return DynamoCalls.answered(
                        table,
                        () -> Optional.of(dynamo.getItem(
                                get -> get.tableName(table).key(key).consistentRead(true))))
                .filter(found -> found.hasItem())
                .map(found -> DynamoMailItem.subscription(found.item()));
    }

    @Override
    public void choose(String userId, Set<LetterKind> kinds, UnsubscribeSecret secret, Instant now) {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":secret", AttributeValue.fromS(secret.text()));
        values.put(":now", number(now.toEpochMilli()));
        if (!kinds.isEmpty()) {
            values.put(":kinds", DynamoMailItem.kinds(kinds));
        }
        Update update = Update.builder()
                .tableName(table)
                .key(DynamoMailItem.key(userId))
                .updateExpression("SET secret = if_not_exists(secret, :secret), chosenAt = :now"
                        + (kinds.isEmpty() ? "" : ", kinds = :kinds")
                        + " REMOVE refused, refusedAt"
                        + (kinds.isEmpty() ? ", kinds" : ""))
                .expressionAttributeValues(values)
                .build();
        DynamoPersonTransaction.write(dynamo, table, userId, List.of(DynamoPersonWrites.update(update)));
    }

    @Override
    public void end(String userId, Set<LetterKind> kinds) {
        change(UpdateItemRequest.builder()
                .tableName(table)
                .key(DynamoMailItem.key(userId))
                .updateExpression("DELETE kinds :kinds")
                .conditionExpression("attribute_exists(userId)")
                .expressionAttributeValues(Map.of(":kinds", DynamoMailItem.kinds(kinds)))
                .build());
    }

    @Override
    public void refuse(String userId, Refusal refusal, Instant sentAt) {
        change(UpdateItemRequest.builder()
                .tableName(table)
                .key(DynamoMailItem.key(userId))
                .updateExpression("SET refused = :reason, refusedAt = :at REMOVE kinds")
                .conditionExpression("chosenAt <= :sentAt")
                .expressionAttributeValues(Map.of(
                        ":reason",
                        AttributeValue.fromS(refusal.reason().name()),
                        ":at",
                        number(refusal.at().toEpochMilli()),
                        ":sentAt",
                        number(sentAt.toEpochMilli())))
                .build());
    }

    // It changes an item that is there, and so cannot bring back what is being erased.
    private void change(UpdateItemRequest update) {
        DynamoCalls.answered(table, () -> {
            try {
                return Optional.of(dynamo.updateItem(update));
            } catch (ConditionalCheckFailedException e) {
                return Optional.empty();
            }
        });
    }
}
