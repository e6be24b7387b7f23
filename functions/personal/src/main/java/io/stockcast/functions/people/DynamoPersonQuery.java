package io.stockcast.functions.people;

import io.stockcast.functions.tables.DynamoCalls;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Looks for items about a person, as they are at this moment. */
public final class DynamoPersonQuery {

    private DynamoPersonQuery() {}

    /** The item; empty where there is none. */
    public static Map<String, AttributeValue> item(DynamoDbClient dynamo, String people, DynamoPersonKey key) {
        return DynamoCalls.answered(
                people,
                () -> dynamo.getItem(get ->
                                get.tableName(people).key(key.attributes()).consistentRead(true))
                        .item());
    }

    /** All items whose sort keys begin alike, in the order of their keys. */
    public static List<Map<String, AttributeValue>> items(
            DynamoDbClient dynamo, String people, String userId, String itemPrefix) {
        Map<String, AttributeValue> values =
                Map.of(":userId", AttributeValue.fromS(userId), ":prefix", AttributeValue.fromS(itemPrefix));
        return DynamoCalls.answered(
                people,
                () -> dynamo
                        .queryPaginator(query -> query.tableName(people)
                                .consistentRead(true)
                                .keyConditionExpression("userId = :userId AND begins_with(#item, :prefix)")
                                .expressionAttributeNames(Map.of("#item", DynamoPersonKey.ITEM))
                                .expressionAttributeValues(values))
                        .items()
                        .stream()
                        .toList());
    }
}
