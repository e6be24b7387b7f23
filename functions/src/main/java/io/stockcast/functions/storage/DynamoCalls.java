package io.stockcast.functions.storage;

import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Calls of DynamoDB whose failures speak of our storage. */
public final class DynamoCalls {

    private static final Set<String> CONFLICT_OR_NONE = Set.of("TransactionConflict", "None");

    private DynamoCalls() {}

    /** Whether a transaction met another one on the same item, and nothing else kept it from being done. */
    public static boolean isConflict(Throwable failure) {
        return failure instanceof TransactionCanceledException canceled
                && canceled.cancellationReasons().stream()
                        .map(CancellationReason::code)
                        .allMatch(CONFLICT_OR_NONE::contains);
    }

    /** What the call answers, or a {@link StorageException} that names the table. */
    public static <T> T answered(String table, Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new StorageException("the table " + table + " does not answer", e);
        }
    }
}
