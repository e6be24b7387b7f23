package io.stockcast.functions.tables;

import io.stockcast.functions.storage.StorageException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Writes to DynamoDB that are done all or not at all. */
public final class DynamoTransaction {

    private static final String CONDITION_FAILED = "ConditionalCheckFailed";
    private static final Set<String> CONFLICT_OR_NONE = Set.of("TransactionConflict", "None");

    private DynamoTransaction() {}

    /**
     * Does the writes.
     *
     * @return the first whose condition does not hold; empty where all are done
     */
    public static OptionalInt write(DynamoDbClient dynamo, List<TransactWriteItem> writes) {
        try {
            dynamo.transactWriteItems(transaction -> transaction.transactItems(writes));
            return OptionalInt.empty();
        } catch (TransactionCanceledException e) {
            OptionalInt refused = firstRefused(e.cancellationReasons());
            if (refused.isEmpty()) {
                throw new StorageException("the database is too busy for a transaction", e);
            }
            return refused;
        } catch (SdkException e) {
            throw new StorageException("the database does not answer", e);
        }
    }

    /** Whether a write met a transaction on the same item, and nothing else kept it from being done. */
    public static boolean isConflict(Throwable failure) {
        return failure instanceof TransactionConflictException
                || failure instanceof TransactionCanceledException canceled
                        && canceled.cancellationReasons().stream()
                                .map(CancellationReason::code)
                                .allMatch(CONFLICT_OR_NONE::contains);
    }

    private static OptionalInt firstRefused(List<CancellationReason> reasons) {
        return IntStream.range(0, reasons.size())
                .filter(i -> CONDITION_FAILED.equals(reasons.get(i).code()))
                .findFirst();
    }
}
