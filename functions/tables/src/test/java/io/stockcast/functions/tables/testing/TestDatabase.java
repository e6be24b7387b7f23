package io.stockcast.functions.tables.testing;

import io.stockcast.functions.tables.DynamoTransaction;
import io.stockcast.functions.testing.TestStorage;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB in memory on a free port of this machine, with the tables of jobs, people and quotes. */
public final class TestDatabase implements AutoCloseable {

    public static final String JOBS = "forecast-jobs";
    public static final String PEOPLE = "people";
    public static final String QUOTES = "quotes";

    private final Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
    private final LocalDynamoDBRequestHandler tables;
    private final DynamoDbClient client;

    public TestDatabase() {
        try {
            tables = new LocalDynamoDBRequestHandler(0, true, null, true, false);
            server.setHandler(new LocalDynamoDBServerHandler(tables, null));
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        client = DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.EU_WEST_2)
                .endpointOverride(endpoint())
                .overrideConfiguration(
                        config -> config.retryStrategy(retry -> retry.retryOnException(DynamoTransaction::isConflict)))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(TestStorage.ACCESS_KEY_ID, TestStorage.SECRET_ACCESS_KEY)))
                .build();
        create(JOBS, key("jobId", KeyType.HASH));
        create(PEOPLE, key("userId", KeyType.HASH), key("item", KeyType.RANGE));
        create(QUOTES, key("symbol", KeyType.HASH));
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    public DynamoDbClient client() {
        return client;
    }

    /** An item about a person; empty where there is none. */
    public Map<String, AttributeValue> item(String userId, String item) {
        return client.getItem(get -> get.tableName(PEOPLE)
                        .key(Map.of("userId", AttributeValue.fromS(userId), "item", AttributeValue.fromS(item))))
                .item();
    }

    public int size(String table) {
        return client.scan(scan -> scan.tableName(table)).count();
    }

    @Override
    public void close() {
        client.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        tables.shutdown();
    }

    private void create(String table, KeySchemaElement... keys) {
        List<AttributeDefinition> attributes = List.of(keys).stream()
                .map(key -> AttributeDefinition.builder()
                        .attributeName(key.attributeName())
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .toList();
        client.createTable(request -> request.tableName(table)
                .keySchema(keys)
                .attributeDefinitions(attributes)
                .billingMode(BillingMode.PAY_PER_REQUEST));
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
