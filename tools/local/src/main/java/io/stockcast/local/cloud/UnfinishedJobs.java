package io.stockcast.local.cloud;

import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.functions.jobs.DynamoJobStore;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The jobs that the last stop interrupted: the queue is in memory, so they are found in the table. */
public final class UnfinishedJobs {

    private final DynamoDbClient dynamo;
    private final String table;
    private final DynamoJobStore jobs;
    private final LocalQueue queue;

    public UnfinishedJobs(LocalDatabase database, String table, LocalQueue queue) {
        this.dynamo = database.client();
        this.table = table;
        this.jobs = new DynamoJobStore(dynamo, table);
        this.queue = queue;
    }

    /** Queues them again; no other worker has any of them, because one process at a time locks the state folder. */
    public void queueAgain() {
        ids().forEach(id ->
                jobs.find(id).map(job -> job.queuedAgain(Instant.now())).ifPresent(this::queue));
    }

    private void queue(ForecastJob job) {
        jobs.write(job);
        queue.send(job.id().value());
    }

    private List<JobId> ids() {
        return dynamo
                .scanPaginator(scan -> scan.tableName(table)
                        .filterExpression("#status IN (:queued, :running)")
                        .expressionAttributeNames(Map.of("#status", "status"))
                        .expressionAttributeValues(Map.of(
                                ":queued", AttributeValue.fromS("QUEUED"),
                                ":running", AttributeValue.fromS("RUNNING"))))
                .items()
                .stream()
                .map(item -> new JobId(required(item, "jobId").s()))
                .toList();
    }
}
