package io.stockcast.functions.people;

import io.stockcast.functions.tables.DynamoCalls;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Writes of items about people, most of which a {@link DynamoPersonTransaction} does together. */
public final class DynamoPersonWrites {

    private DynamoPersonWrites() {}

    /** Puts an item; refused where it is there already. */
    public static TransactWriteItem putNew(String people, Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(people).item(item).conditionExpression("attribute_not_exists(userId)"))
                .build();
    }

    /** Deletes an item; refused where there is none. */
    public static TransactWriteItem delete(String people, DynamoPersonKey key) {
        return TransactWriteItem.builder()
                .delete(delete ->
                        delete.tableName(people).key(key.attributes()).conditionExpression("attribute_exists(userId)"))
                .build();
    }

    /**
     * Updates an item by itself, on a condition that only an item that is there can meet: it cannot bring back what is being
     * erased.
     *
     * @return whether the condition holds
     */
    public static boolean change(DynamoDbClient dynamo, Update update) {
        return DynamoCalls.held(
                update.tableName(),
                () -> dynamo.updateItem(request -> request.tableName(update.tableName())
                        .key(update.key())
                        .updateExpression(update.updateExpression())
                        .conditionExpression(update.conditionExpression())
                        .expressionAttributeValues(update.expressionAttributeValues())));
    }

    /** Updates an item. */
    public static TransactWriteItem update(Update update) {
        return TransactWriteItem.builder().update(update).build();
    }
}
