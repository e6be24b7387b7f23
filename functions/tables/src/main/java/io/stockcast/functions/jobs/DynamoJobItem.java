package io.stockcast.functions.jobs;

import static io.stockcast.functions.tables.DynamoAttributes.number;
import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** Jobs as items of the table {@code forecast-jobs}. */
public final class DynamoJobItem {

    /** The partition key. */
    public static final String JOB_ID = "jobId";

    /** How long jobs, and who asked for them, are remembered. */
    public static final Duration KEPT = Duration.ofDays(30);

    private DynamoJobItem() {}

    /** The write of a job, which fails unless the version before it is in the table. */
    public static Put put(String table, ForecastJob job) {
        Put.Builder put = Put.builder().tableName(table).item(item(job));
        return job.version() == 1
                ? put.conditionExpression("attribute_not_exists(jobId)").build()
                : put.conditionExpression("version = :before")
                        .expressionAttributeValues(Map.of(":before", number(job.version() - 1)))
                        .build();
    }

    static ForecastJob job(Map<String, AttributeValue> item) {
        return new ForecastJob(
                new JobId(required(item, JOB_ID).s()),
                new TickerSymbol(required(item, "symbol").s()),
                JobStatus.valueOf(required(item, "status").s()),
                required(item, "steps").l().stream()
                        .map(AttributeValue::m)
                        .map(DynamoJobItem::step)
                        .toList(),
                Optional.ofNullable(item.get("reason")).map(AttributeValue::s),
                Instant.parse(required(item, "requestedAt").s()),
                Optional.ofNullable(item.get("leasedUntil"))
                        .map(AttributeValue::s)
                        .map(Instant::parse),
                Long.parseLong(required(item, "version").n()));
    }

    private static Map<String, AttributeValue> item(ForecastJob job) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put(JOB_ID, text(job.id()));
        item.put("symbol", text(job.symbol()));
        item.put("status", text(job.status()));
        item.put(
                "steps",
                AttributeValue.fromL(
                        job.steps().stream().map(DynamoJobItem::item).toList()));
        job.reason().ifPresent(reason -> item.put("reason", text(reason)));
        item.put("requestedAt", text(job.requestedAt()));
        job.leasedUntil().ifPresent(until -> item.put("leasedUntil", text(until)));
        item.put("version", number(job.version()));
        item.put("expiresAt", number(job.requestedAt().plus(KEPT).getEpochSecond()));
        return item;
    }

    private static AttributeValue item(JobStep step) {
        return AttributeValue.fromM(Map.of("name", text(step.name()), "at", text(step.at())));
    }

    private static JobStep step(Map<String, AttributeValue> step) {
        return new JobStep(
                Step.valueOf(required(step, "name").s()),
                Instant.parse(required(step, "at").s()));
    }

    private static AttributeValue text(Object value) {
        return AttributeValue.fromS(value.toString());
    }
}
