package io.stockcast.functions.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.testing.TestDatabase;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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

    private void put(String userId, String item) {
        Map<String, AttributeValue> attributes = new HashMap<>(new DynamoPersonKey(userId, item).attributes());
        attributes.put("symbol", AttributeValue.fromS("KO"));
        attributes.put("count", AttributeValue.fromN("2"));
        database.client()
                .putItem(request -> request.tableName(TestDatabase.PEOPLE).item(attributes));
    }
}
