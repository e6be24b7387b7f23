package io.stockcast.functions.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

class DynamoPeopleStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final PeopleStore people = new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE);

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void everything_shouldBeThePersonsAloneAndInOrder() {
        put("ann", "watch#KO");
        put("ann", "quota#2026-11-22");
        put("bob", "watch#MSFT");

        assertThat(people.everythingOf("ann"))
                .containsExactly(
                        new PersonItem("quota#2026-11-22", Map.of("count", "2", "symbol", "KO")),
                        new PersonItem("watch#KO", Map.of("count", "2", "symbol", "KO")));
        assertThat(people.everythingOf("nobody")).isEmpty();
    }

    @Test
    void setOfTexts_shouldBeShownAsOneText() {
        Map<String, AttributeValue> item = new HashMap<>(new DynamoPersonKey("ann", "quota#2026-11-22").attributes());
        item.put("counted", AttributeValue.fromSs(List.of("a", "b")));
        database.client().putItem(put -> put.tableName(TestDatabase.PEOPLE).item(item));

        assertThat(people.everythingOf("ann"))
                .containsExactly(new PersonItem("quota#2026-11-22", Map.of("counted", "a b")));
    }

    @Test
    void erasure_shouldTakeEverythingHoweverMuchAndNothingOfAnother() {
        for (int i = 0; i < 60; i++) {
            put("ann", "watch#" + i);
        }
        put("ann/", "watch#KO");

        people.eraseEverythingOf("ann");

        assertThat(people.everythingOf("ann")).isEmpty();
        assertThat(people.everythingOf("ann/")).hasSize(1);
        assertThatNoException().isThrownBy(() -> people.eraseEverythingOf("ann"));
    }

    @Test
    void itemsThatAreLeftUnprocessed_shouldBeErasedByFurtherAttempts() {
        for (int i = 0; i < 60; i++) {
            put("ann", "watch#" + i);
        }
        LeavingUnprocessed busy = new LeavingUnprocessed(database.client(), 8);

        impatient(busy).eraseEverythingOf("ann");

        assertThat(people.everythingOf("ann")).isEmpty();
    }

    @Test
    void itemsThatStayUnprocessed_shouldBeAFailureOfTheStoreThatSaysHowMany() {
        for (int i = 0; i < 60; i++) {
            put("ann", "watch#" + i);
        }
        PeopleStore busy = impatient(new LeavingUnprocessed(database.client(), 2));

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> busy.eraseEverythingOf("ann"))
                .withMessageContaining("13 of 25");
        assertThat(people.everythingOf("ann")).hasSize(48);
    }

    @Test
    void noteOfAnErasure_shouldStayAndSayNothingMore() {
        assertThat(people.isErased("ann")).isFalse();

        people.markErased("ann", NOW);
        people.eraseEverythingOf("ann");

        assertThat(people.isErased("ann")).isTrue();
        assertThat(people.isErased("bob")).isFalse();
        assertThat(people.everythingOf("ann")).isEmpty();
        assertThat(database.item("ann", "erased")).containsOnlyKeys("userId", "item", "expiresAt");
    }

    @Test
    void noteOfAnErasure_shouldOutliveTheLongestTokenAndThenGo() {
        people.markErased("ann", NOW);

        long expiry =
                Long.parseLong(database.item("ann", "erased").get("expiresAt").n());

        assertThat(Instant.ofEpochSecond(expiry))
                .isBetween(Instant.parse("2026-11-23T18:00:00Z"), Instant.parse("2026-11-24T18:00:00Z"));
    }

    @Test
    void tableThatIsNotThere_shouldBeAFailureOfTheStore() {
        PeopleStore nowhere = new DynamoPeopleStore(database.client(), "nowhere");

        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> nowhere.everythingOf("ann"));
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> nowhere.isErased("ann"));
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> nowhere.markErased("ann", NOW));
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> nowhere.eraseEverythingOf("ann"));
    }

    private static PeopleStore impatient(DynamoDbClient client) {
        return new DynamoPeopleStore(
                client, TestDatabase.PEOPLE, new DynamoBatches(client, TestDatabase.PEOPLE, Duration.ofMillis(1)));
    }

    /** A client of a busy table, which does only the first writes of each batch. */
    private record LeavingUnprocessed(DynamoDbClient table, int processed) implements DynamoDbClient {

        @Override
        public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
            List<WriteRequest> writes = request.requestItems().get(TestDatabase.PEOPLE);
            int done = Math.min(processed, writes.size());
            table.batchWriteItem(batch -> batch.requestItems(Map.of(TestDatabase.PEOPLE, writes.subList(0, done))));
            List<WriteRequest> left = writes.subList(done, writes.size());
            return BatchWriteItemResponse.builder()
                    .unprocessedItems(left.isEmpty() ? Map.of() : Map.of(TestDatabase.PEOPLE, left))
                    .build();
        }

        @Override
        public QueryIterable queryPaginator(QueryRequest request) {
            return table.queryPaginator(request);
        }

        @Override
        public String serviceName() {
            return table.serviceName();
        }

        @Override
        public void close() {}
    }

    private void put(String userId, String item) {
        Map<String, AttributeValue> attributes = new HashMap<>(new DynamoPersonKey(userId, item).attributes());
        attributes.put("symbol", AttributeValue.fromS("KO"));
        attributes.put("count", AttributeValue.fromN("2"));
        database.client()
                .putItem(request -> request.tableName(TestDatabase.PEOPLE).item(attributes));
    }
}
