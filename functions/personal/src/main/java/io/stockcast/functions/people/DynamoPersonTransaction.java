package io.stockcast.functions.people;

import io.stockcast.functions.tables.DynamoTransaction;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Writes about a person that are done all or not at all, and not at all once the person is being erased. */
public final class DynamoPersonTransaction {

    private DynamoPersonTransaction() {}

    /**
     * Does the writes.
     *
     * @param people the name of the table {@code people}
     * @return the first whose condition does not hold; empty where all are done
     * @throws ErasedException where the person has been erased since the request was let in
     */
    public static OptionalInt write(
            DynamoDbClient dynamo, String people, String userId, List<TransactWriteItem> writes) {
        OptionalInt refused = DynamoTransaction.write(
                dynamo,
                Stream.concat(Stream.of(unerased(people, userId)), writes.stream())
                        .toList());
        if (refused.isEmpty()) {
            return refused;
        }
        if (refused.getAsInt() == 0) {
            throw new ErasedException();
        }
        return OptionalInt.of(refused.getAsInt() - 1);
    }

    private static TransactWriteItem unerased(String people, String userId) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(people)
                        .key(DynamoPersonKey.erased(userId).attributes())
                        .conditionExpression("attribute_not_exists(userId)"))
                .build();
    }
}
