package io.stockcast.functions.mail;

import static io.stockcast.functions.people.DynamoPersonWrites.change;
import static io.stockcast.functions.people.DynamoPersonWrites.update;
import static io.stockcast.functions.tables.DynamoAttributes.time;

import io.stockcast.functions.people.DynamoPersonQuery;
import io.stockcast.functions.people.DynamoPersonTransaction;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

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
        return Optional.of(DynamoPersonQuery.item(dynamo, table, DynamoMailItem.key(userId)))
                .filter(item -> !item.isEmpty())
                .map(DynamoMailItem::subscription);
    }

    @Override
    public void choose(String userId, Set<LetterKind> kinds, UnsubscribeSecret secret, Instant now) {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":secret", AttributeValue.fromS(secret.text()));
        values.put(":now", time(now));
        if (!kinds.isEmpty()) {
            values.put(":kinds", DynamoMailItem.kinds(kinds));
        }
        Update update = item(userId)
                .updateExpression("SET secret = if_not_exists(secret, :secret), chosenAt = :now"
                        + (kinds.isEmpty() ? "" : ", kinds = :kinds")
                        + " REMOVE refused, refusedAt"
                        + (kinds.isEmpty() ? ", kinds" : ""))
                .expressionAttributeValues(values)
                .build();
        DynamoPersonTransaction.write(dynamo, table, userId, List.of(update(update)));
    }

    @Override
    public void end(String userId, Set<LetterKind> kinds) {
        change(
                dynamo,
                item(userId)
                        .updateExpression("DELETE kinds :kinds")
                        .conditionExpression("attribute_exists(userId)")
                        .expressionAttributeValues(Map.of(":kinds", DynamoMailItem.kinds(kinds)))
                        .build());
    }

    @Override
    public void refuse(String userId, Refusal refusal, Instant sentAt) {
        change(
                dynamo,
                item(userId)
                        .updateExpression("SET refused = :reason, refusedAt = :at REMOVE kinds")
                        .conditionExpression("chosenAt <= :sentAt")
                        .expressionAttributeValues(Map.of(
                                ":reason",
                                AttributeValue.fromS(refusal.reason().name()),
                                ":at",
                                time(refusal.at()),
                                ":sentAt",
                                time(sentAt)))
                        .build());
    }

    private Update.Builder item(String userId) {
        return Update.builder().tableName(table).key(DynamoMailItem.key(userId).attributes());
    }
}
