package io.stockcast.functions.people;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.DynamoCalls;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Batches of writes to a table; what DynamoDB leaves unprocessed, as it may under load, is written again. */
final class DynamoBatches {

    private static final int ATTEMPTS = 6;

    private final DynamoDbClient dynamo;
    private final String table;
    private final Retry retry;

    /**
     * Batches for a table.
     *
     * @param firstPause before the second attempt, roughly; it doubles with each
     */
    DynamoBatches(DynamoDbClient dynamo, String table, Duration firstPause) {
        this.dynamo = dynamo;
        this.table = table;
        this.retry = Retry.of(
                table,
                RetryConfig.<List<WriteRequest>>custom()
                        .maxAttempts(ATTEMPTS)
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(firstPause))
                        .retryOnResult(left -> !left.isEmpty())
                        .retryOnException(failure -> false)
                        .build());
    }

    /**
     * Does all the writes.
     *
     * @throws StorageException where the table does not answer, or some are still unprocessed after all attempts
     */
    void write(List<WriteRequest> writes) {
        AtomicReference<List<WriteRequest>> left = new AtomicReference<>(writes);
        List<WriteRequest> unprocessed = retry.executeSupplier(() -> left.updateAndGet(this::unprocessed));
        if (!unprocessed.isEmpty()) {
            throw new StorageException("the table " + table + " leaves " + unprocessed.size() + " of " + writes.size()
                    + " writes unprocessed");
        }
    }

    private List<WriteRequest> unprocessed(List<WriteRequest> writes) {
        return DynamoCalls.answered(
                        table, () -> dynamo.batchWriteItem(batch -> batch.requestItems(Map.of(table, writes))))
                .unprocessedItems()
                .getOrDefault(table, List.of());
    }
}
