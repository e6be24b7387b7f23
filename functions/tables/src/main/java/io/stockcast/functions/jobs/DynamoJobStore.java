package io.stockcast.functions.jobs;

import io.stockcast.functions.tables.DynamoCalls;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** The table {@code forecast-jobs}: partition key {@code jobId}. */
public final class DynamoJobStore implements JobStore {

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoJobStore(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Optional<ForecastJob> find(JobId id) {
        Map<String, AttributeValue> key = Map.of(DynamoJobItem.JOB_ID, AttributeValue.fromS(id.value()));
        Map<String, AttributeValue> item = DynamoCalls.answered(
                table,
                () -> dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(true))
                        .item());
        return item.isEmpty() ? Optional.empty() : Optional.of(DynamoJobItem.job(item));
    }

    @Override
    public boolean write(ForecastJob next) {
        Put put = DynamoJobItem.put(table, next);
        return DynamoCalls.held(
                table,
                () -> dynamo.putItem(request -> request.tableName(put.tableName())
                        .item(put.item())
                        .conditionExpression(put.conditionExpression())
                        .expressionAttributeValues(put.expressionAttributeValues())));
    }
}
