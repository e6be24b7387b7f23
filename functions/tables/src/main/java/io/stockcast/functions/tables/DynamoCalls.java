package io.stockcast.functions.tables;

import io.stockcast.functions.storage.StorageException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Calls of DynamoDB whose failures become {@link StorageException}s. */
public final class DynamoCalls {

    private DynamoCalls() {}

    /** What the call answers, or a {@link StorageException} that names the table. */
    public static <T> T answered(String table, Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new StorageException("the table " + table + " does not answer", e);
        }
    }

    /** Whether the condition of a write held, so that it was made; or a {@link StorageException} that names the table. */
    public static boolean held(String table, Runnable write) {
        return answered(table, () -> {
            try {
                write.run();
                return true;
            } catch (ConditionalCheckFailedException e) {
                return false;
            }
        });
    }
}
