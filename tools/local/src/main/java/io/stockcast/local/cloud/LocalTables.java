package io.stockcast.local.cloud;

import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The tables that the functions expect, as they are in the cloud. */
public final class LocalTables {

    private static final String SYMBOL = "symbol";

    private final DynamoDbClient dynamo;

    public LocalTables(LocalDatabase database) {
        this.dynamo = database.client();
    }

    /** Creates the missing tables. */
    public void create(String jobsTable, String peopleTable, String quotesTable) {
        create(jobsTable, List.of("jobId"));
        create(peopleTable, List.of("userId", "item"));
        create(quotesTable, List.of(SYMBOL));
    }

    /** Deletes everything in the table of the quotes. */
    public void emptyQuotes(String quotesTable) {
        dynamo.scanPaginator(scan -> scan.tableName(quotesTable).projectionExpression(SYMBOL))
                .items()
                .forEach(item -> dynamo.deleteItem(
                        request -> request.tableName(quotesTable).key(item)));
    }

    private void create(String table, List<String> keys) {
        try {
            dynamo.describeTable(request -> request.tableName(table));
        } catch (ResourceNotFoundException e) {
            dynamo.createTable(request -> request.tableName(table)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(
                            keys.stream().map(LocalTables::attribute).toList())
                    .keySchema(schema(keys)));
            dynamo.updateTimeToLive(request -> request.tableName(table)
                    .timeToLiveSpecification(
                            ttl -> ttl.attributeName("expiresAt").enabled(true)));
        }
    }

    private static AttributeDefinition attribute(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static List<KeySchemaElement> schema(List<String> keys) {
        Stream<KeySchemaElement> partition = keys.stream().limit(1).map(key -> key(key, KeyType.HASH));
        Stream<KeySchemaElement> sort = keys.stream().skip(1).map(key -> key(key, KeyType.RANGE));
        return Stream.concat(partition, sort).toList();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
