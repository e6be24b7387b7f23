package io.stockcast.local.cloud;

import io.stockcast.functions.aws.AwsClients;
import io.stockcast.functions.aws.AwsSettings;
import io.stockcast.functions.composition.Variables;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.s3.S3Client;

/** Writes to the storage and the database of a state folder without an end, and finds again what was written. */
public final class StateWriter {

    private static final String BUCKET = "bucket";
    private static final String JOBS = "jobs";
    private static final String PEOPLE = "people";
    private static final int ITEMS_OF_A_TRANSACTION = 10;

    private StateWriter() {}

    /** Writes on threads of its own, and prints each write when it is acknowledged. */
    public static void writeForEver(StateFolder state) {
        LocalStorage storage = LocalStorage.start(state);
        storage.createBucket(BUCKET);
        LocalDatabase database = LocalDatabase.start(state);
        new LocalTables(database).create(JOBS, PEOPLE, "quotes");
        S3Client s3 = s3(storage);
        inBackground(
                "object",
                key -> s3.putObject(
                        put -> put.bucket(BUCKET).key("folder-" + key + "/" + key), RequestBody.fromString(key)));
        inBackground(
                "item",
                id -> database.client()
                        .putItem(put -> put.tableName(JOBS).item(Map.of("jobId", AttributeValue.fromS(id)))));
        inBackground("transaction", id -> transact(database.client(), id));
    }

    /** Writes under ever new names, and prints each when it is acknowledged. */
    public static void repeat(String kind, Consumer<String> write) {
        while (true) {
            String name = UUID.randomUUID().toString();
            write.accept(name);
            System.out.println(kind + " " + name);
        }
    }

    /** The names that are kept, by their kind. */
    public static Map<String, Set<String>> kept(StateFolder state) {
        try (LocalStorage storage = LocalStorage.start(state);
                LocalDatabase database = LocalDatabase.start(state)) {
            return Map.of(
                    "object", objects(s3(storage)),
                    "item", names(database.client(), JOBS, "jobId"),
                    "transaction", names(database.client(), PEOPLE, "userId"));
        }
    }

    private static void inBackground(String kind, Consumer<String> write) {
        new Thread(() -> repeat(kind, write)).start();
    }

    private static void transact(DynamoDbClient client, String id) {
        client.transactWriteItems(transaction -> transaction.transactItems(IntStream.range(0, ITEMS_OF_A_TRANSACTION)
                .mapToObj(item -> put(id, "item-" + item))
                .toList()));
    }

    private static TransactWriteItem put(String id, String item) {
        return TransactWriteItem.builder()
                .put(Put.builder()
                        .tableName(PEOPLE)
                        .item(Map.of("userId", AttributeValue.fromS(id), "item", AttributeValue.fromS(item)))
                        .build())
                .build();
    }

    private static Set<String> objects(S3Client s3) {
        return s3.listObjectsV2Paginator(list -> list.bucket(BUCKET)).contents().stream()
                .filter(object -> s3.getObjectAsBytes(get -> get.bucket(BUCKET).key(object.key()))
                        .asUtf8String()
                        .equals(object.key().replaceAll(".*/", "")))
                .map(object -> object.key().replaceAll(".*/", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(DynamoDbClient client, String table, String key) {
        return client.scanPaginator(scan -> scan.tableName(table)).items().stream()
                .map(item -> item.get(key).s())
                .collect(Collectors.toSet());
    }

    static S3Client s3(LocalStorage storage) {
        return AwsClients.configure(S3Client.builder(), AwsSettings.of("S3", Variables.of(storage.environment())))
                .forcePathStyle(true)
                .build();
    }
}
