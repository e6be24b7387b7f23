package io.stockcast.functions.people;

import io.stockcast.functions.tables.DynamoCalls;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Looks for the items about a person whose sort keys begin alike. */
public final class DynamoPersonQuery {

    private DynamoPersonQuery() {}

    /** All of these items, as they are at this moment, in the order of their keys. */
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
