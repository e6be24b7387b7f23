package io.stockcast.functions.watchlist;

import static io.stockcast.functions.people.DynamoPersonWrites.update;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.stockcast.functions.people.DynamoPersonTransaction;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The digest of a feed's secret is an attribute of its list's item, so the feed ends when the list does. */
public final class DynamoListFeedStore implements ListFeedStore {

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoListFeedStore(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public boolean open(FeedKey key) {
        Update.Builder update = list(key.list())
                .updateExpression("SET feed = :digest")
                .expressionAttributeValues(Map.of(":digest", AttributeValue.fromS(key.digest())));
        // The item of the first list may be absent; that of another is there as long as the list is.
        return isDone(
                key.list(),
                key.list().list().isMain()
                        ? update
                        : update.conditionExpression(
                                "attribute_exists(userId) AND attribute_not_exists(" + DynamoListItem.DELETING + ")"));
    }

    @Override
    public void close(ListKey list) {
        // Refused where there is no such list, and then there is no feed either.
        isDone(list, list(list).updateExpression("REMOVE feed").conditionExpression("attribute_exists(userId)"));
    }

    @Override
    public Optional<ListHeading> find(FeedKey key) {
        Map<String, AttributeValue> item = DynamoListItem.read(dynamo, table, key.list());
        return Optional.ofNullable(item.get(DynamoListItem.FEED))
                .filter(digest -> !item.containsKey(DynamoListItem.DELETING))
                .filter(digest -> MessageDigest.isEqual(
                        digest.s().getBytes(UTF_8), key.digest().getBytes(UTF_8)))
                .map(digest -> DynamoListItem.heading(key.list().list(), item));
    }

    private Update.Builder list(ListKey key) {
        return Update.builder().tableName(table).key(DynamoListKeys.list(key).attributes());
    }

    private boolean isDone(ListKey key, Update.Builder update) {
        return DynamoPersonTransaction.write(dynamo, table, key.userId(), List.of(update(update.build())))
                .isEmpty();
    }
}
