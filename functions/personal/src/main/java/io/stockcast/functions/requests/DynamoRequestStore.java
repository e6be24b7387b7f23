package io.stockcast.functions.requests;

import io.stockcast.functions.jobs.DynamoJobItem;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.functions.people.DynamoPersonQuery;
import io.stockcast.functions.people.DynamoPersonTransaction;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Requests in the tables {@code people} and {@code forecast-jobs}. */
public final class DynamoRequestStore implements RequestStore {

    private final DynamoDbClient dynamo;
    private final String jobsTable;
    private final String peopleTable;
    private final DynamoQuota quota;

    /**
     * Requests of which each person has so many a day.
     *
     * @param forecastsADay how many jobs of a UTC day may count against a person's quota
     */
    public DynamoRequestStore(DynamoDbClient dynamo, String jobsTable, String peopleTable, int forecastsADay) {
        this.dynamo = dynamo;
        this.jobsTable = jobsTable;
        this.peopleTable = peopleTable;
        this.quota = new DynamoQuota(peopleTable, forecastsADay);
    }

    @Override
    public Start start(ForecastRequest request) {
        List<TransactWriteItem> writes =
                List.of(write(request.job()), quota.count(request, expiresAt(request)), mark(request));
        OptionalInt refused = DynamoPersonTransaction.write(dynamo, peopleTable, request.userId(), writes);
        if (refused.isEmpty()) {
            return Start.STARTED;
        }
        return refused.getAsInt() == 0 ? Start.LOST_RACE : Start.QUOTA_SPENT;
    }

    @Override
    public boolean takeBack(ForecastRequest request, ForecastJob failed) {
        List<TransactWriteItem> writes = List.of(write(failed), quota.uncount(request));
        return DynamoPersonTransaction.write(dynamo, peopleTable, request.userId(), writes)
                .isEmpty();
    }

    @Override
    public Set<JobId> counted(String userId, Instant day) {
        Map<String, AttributeValue> item = DynamoPersonQuery.item(dynamo, peopleTable, DynamoQuota.key(userId, day));
        return item.containsKey(RequestItems.COUNTED)
                ? item.get(RequestItems.COUNTED).ss().stream().map(JobId::new).collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public void giveBack(String userId, Instant day, Set<JobId> jobs) {
        DynamoPersonTransaction.write(dynamo, peopleTable, userId, List.of(quota.giveBack(userId, day, jobs)));
    }

    @Override
    public void join(ForecastRequest request) {
        DynamoPersonTransaction.write(dynamo, peopleTable, request.userId(), List.of(mark(request)));
    }

    @Override
    public boolean hasAsked(String userId, JobId id) {
        DynamoPersonKey key = new DynamoPersonKey(userId, RequestItems.REQUEST + id);
        return !DynamoPersonQuery.item(dynamo, peopleTable, key).isEmpty();
    }

    private TransactWriteItem write(ForecastJob job) {
        return TransactWriteItem.builder()
                .put(DynamoJobItem.put(jobsTable, job))
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
                new HashMap<>(new DynamoPersonKey(request.userId(), RequestItems.REQUEST + job.id()).attributes());
        item.put(RequestItems.SYMBOL, AttributeValue.fromS(job.symbol().value()));
        item.put(RequestItems.REQUESTED_AT, AttributeValue.fromS(request.at().toString()));
        item.put("expiresAt", expiresAt(request));
        return item;
    }

    private static AttributeValue expiresAt(ForecastRequest request) {
        return AttributeValue.fromN(
                Long.toString(request.at().plus(DynamoJobItem.KEPT).getEpochSecond()));
    }
}
