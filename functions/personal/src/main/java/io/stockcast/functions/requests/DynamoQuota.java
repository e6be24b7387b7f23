package io.stockcast.functions.requests;

import static io.stockcast.functions.tables.DynamoAttributes.number;

import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.people.DynamoPersonKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * A person's quota of a day, in the table {@code people}: the jobs that count, each once however often it is started.
 *
 * @param most how many jobs may count
 */
record DynamoQuota(String table, int most) {

    /** Jobs that fail do not count, so a day also ends at so many starts for each job that may. */
    private static final int STARTS_FOR_EACH = 5;

    static DynamoPersonKey key(String userId, Instant day) {
        return new DynamoPersonKey(userId, RequestItems.QUOTA + LocalDate.ofInstant(day, ZoneOffset.UTC));
    }

    /** Counts the job of a request; refused where the quota is spent. */
    TransactWriteItem count(ForecastRequest request, AttributeValue expiresAt) {
        return write(Update.builder()
                .key(key(request.userId(), request.at()).attributes())
                .updateExpression("SET expiresAt = :expiresAt ADD used :one, counted :jobs")
                .conditionExpression("(attribute_not_exists(used) OR used < :starts)"
                        + " AND (attribute_not_exists(counted) OR size(counted) < :most OR contains(counted, :job))")
                .expressionAttributeValues(Map.of(
                        ":one", number(1),
                        ":jobs", ids(List.of(request.job().id())),
                        ":job", AttributeValue.fromS(request.job().id().value()),
                        ":most", number(most),
                        ":starts", number(STARTS_FOR_EACH * most),
                        ":expiresAt", expiresAt)));
    }

    /** No longer counts a request. */
    TransactWriteItem uncount(ForecastRequest request) {
        return write(Update.builder()
                .key(key(request.userId(), request.at()).attributes())
                .updateExpression("ADD used :less DELETE counted :jobs")
                .conditionExpression("attribute_exists(userId)")
                .expressionAttributeValues(Map.of(
                        ":less", number(-1), ":jobs", ids(List.of(request.job().id())))));
    }

    /** No longer counts these jobs. */
    TransactWriteItem giveBack(String userId, Instant day, Collection<JobId> jobs) {
        return write(Update.builder()
                .key(key(userId, day).attributes())
                .updateExpression("DELETE counted :jobs")
                .conditionExpression("attribute_exists(userId)")
                .expressionAttributeValues(Map.of(":jobs", ids(jobs))));
    }

    private TransactWriteItem write(Update.Builder update) {
        return TransactWriteItem.builder()
                .update(update.tableName(table).build())
                .build();
    }

    private static AttributeValue ids(Collection<JobId> jobs) {
        return AttributeValue.fromSs(jobs.stream().map(JobId::value).toList());
    }
}
