package io.stockcast.functions.requests;

import io.stockcast.functions.jobs.DynamoJobItem;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.functions.people.DynamoPersonTransaction;
import io.stockcast.functions.people.PersonItem;
import io.stockcast.functions.tables.DynamoCalls;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Requests in the tables {@code people} and {@code forecast-jobs}. */
public final class DynamoRequestStore implements RequestStore {

    private final DynamoDbClient dynamo;
    private final String jobsTable;
    private final String peopleTable;
    private final int forecastsADay;

    /**
     * Requests of which each person has so many a day.
     *
     * @param forecastsADay how many jobs a person may start on a UTC day
     */
    public DynamoRequestStore(DynamoDbClient dynamo, String jobsTable, String peopleTable, int forecastsADay) {
        this.dynamo = dynamo;
        this.jobsTable = jobsTable;
        this.peopleTable = peopleTable;
        this.forecastsADay = forecastsADay;
    }

    @Override
    public Start start(ForecastRequest request) {
        List<TransactWriteItem> writes = List.of(
                TransactWriteItem.builder()
                        .put(DynamoJobItem.put(jobsTable, request.job()))
                        .build(),
                TransactWriteItem.builder().update(countOne(request)).build(),
                mark(request));
        OptionalInt refused = DynamoPersonTransaction.write(dynamo, peopleTable, request.userId(), writes);
        if (refused.isEmpty()) {
            return Start.STARTED;
        }
        return refused.getAsInt() == 0 ? Start.OVERTAKEN : Start.QUOTA_SPENT;
    }

    @Override
    public void join(ForecastRequest request) {
        DynamoPersonTransaction.write(dynamo, peopleTable, request.userId(), List.of(mark(request)));
    }

    @Override
    public boolean hasAsked(String userId, JobId id) {
        Map<String, AttributeValue> key = new DynamoPersonKey(userId, PersonItem.REQUEST + id).attributes();
        return DynamoCalls.answered(
                peopleTable,
                () -> dynamo.getItem(get -> get.tableName(peopleTable).key(key).consistentRead(true))
                        .hasItem());
    }

    private Update countOne(ForecastRequest request) {
        LocalDate day = LocalDate.ofInstant(request.at(), ZoneOffset.UTC);
        return Update.builder()
                .tableName(peopleTable)
                .key(new DynamoPersonKey(request.userId(), PersonItem.QUOTA + day).attributes())
                .updateExpression("SET expiresAt = :expiresAt ADD used :one")
                .conditionExpression("attribute_not_exists(used) OR used < :most")
                .expressionAttributeValues(
                        Map.of(":one", number(1), ":most", number(forecastsADay), ":expiresAt", expiresAt(request)))
                .build();
    }

    private TransactWriteItem mark(ForecastRequest request) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(peopleTable).item(marker(request)))
                .build();
    }

    private static Map<String, AttributeValue> marker(ForecastRequest request) {
        ForecastJob job = request.job();
        Map<String, AttributeValue> item =
                new HashMap<>(new DynamoPersonKey(request.userId(), PersonItem.REQUEST + job.id()).attributes());
        item.put("symbol", AttributeValue.fromS(job.symbol().value()));
        item.put("requestedAt", AttributeValue.fromS(request.at().toString()));
        item.put("expiresAt", expiresAt(request));
        return item;
    }

    private static AttributeValue expiresAt(ForecastRequest request) {
        return number(request.at().plus(DynamoJobItem.KEPT).getEpochSecond());
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
