package io.stockcast.functions.people;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key of an item about a person in the table {@code people}. */
public record DynamoPersonKey(String userId, String item) {

    /** The partition key: whom it is about. */
    public static final String USER_ID = "userId";

    /** The sort key: what it is. */
    public static final String ITEM = "item";

    /** The sort key of the note that the person is erased. */
    static final String ERASED = "erased";

    static DynamoPersonKey erased(String userId) {
        return new DynamoPersonKey(userId, ERASED);
    }

    public Map<String, AttributeValue> attributes() {
        return Map.of(USER_ID, AttributeValue.fromS(userId), ITEM, AttributeValue.fromS(item));
    }
}
