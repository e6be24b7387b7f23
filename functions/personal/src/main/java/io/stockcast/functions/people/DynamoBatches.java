package io.stockcast.functions.people;

import static io.stockcast.functions.tables.DynamoAttributes.required;

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
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Batches of writes to a table; what DynamoDB leaves unprocessed, as it may under load, is written again. */
public final class DynamoBatches {

    private static final int ATTEMPTS = 6;
    private static final int MOST_IN_A_BATCH = 25;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private final DynamoDbClient dynamo;
    private final String table;
    private final Retry retry;

    /** Batches for a table. */
    public DynamoBatches(DynamoDbClient dynamo, String table) {
        this(dynamo, table, FIRST_PAUSE);
    }

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
     * Deletes items about people.
     *
     * @throws StorageException where the table does not answer, or some are still there after all attempts
     */
    public void delete(List<Map<String, AttributeValue>> items) {
        List<WriteRequest> deletions =
                items.stream().map(DynamoBatches::deletion).toList();
        for (int from = 0; from < deletions.size(); from += MOST_IN_A_BATCH) {
            write(deletions.subList(from, Math.min(from + MOST_IN_A_BATCH, deletions.size())));
        }
    }

    private static WriteRequest deletion(Map<String, AttributeValue> item) {
        DynamoPersonKey key = new DynamoPersonKey(
                required(item, DynamoPersonKey.USER_ID).s(),
                required(item, DynamoPersonKey.ITEM).s());
        return WriteRequest.builder()
                .deleteRequest(delete -> delete.key(key.attributes()))
                .build();
    }

    private void write(List<WriteRequest> writes) {
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
