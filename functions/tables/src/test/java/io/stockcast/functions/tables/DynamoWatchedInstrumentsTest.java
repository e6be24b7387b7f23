package io.stockcast.functions.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.TickerSymbol;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoWatchedInstrumentsTest {

    private final TestDatabase database = new TestDatabase();
    private final DynamoWatchedInstruments watched =
            new DynamoWatchedInstruments(database.client(), TestDatabase.PEOPLE);

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void instruments_shouldBeThoseOnWatchlistsTheMostWatchedFirst() {
        watch("ann", share("KO"));
        watch("ann", share("AAPL"));
        watch("bob", share("KO"));
        watch("bob", share("7203.T", Exchange.XTKS, "JPY"));
        put("bob", "quota#2026-11-24", Map.of("count", AttributeValue.fromN("2")));
        put("bob", "watchlist", Map.of("entries", AttributeValue.fromN("2")));

        assertThat(watched.mostWatchedFirst())
                .containsExactly(share("KO"), share("7203.T", Exchange.XTKS, "JPY"), share("AAPL"));
    }

    @Test
    void instrumentOnAnyList_shouldBeWatched() {
        watch("ann", share("KO"));
        put("ann", "watched#0123456789ab#KO", DynamoWatchedInstrument.attributes(share("KO")));
        put("ann", "watched#0123456789ab#AAPL", DynamoWatchedInstrument.attributes(share("AAPL")));
        put("ann", "watchlist#0123456789ab", Map.of("name", AttributeValue.fromS("Drinks")));

        assertThat(watched.mostWatchedFirst()).containsExactly(share("KO"), share("AAPL"));
    }

    @Test
    void instrumentOfAnAlert_shouldBeWatchedToo() {
        put("ann", "alert#1", DynamoWatchedInstrument.attributes(share("IBM")));
        put("ann", "alarm#1#0", DynamoWatchedInstrument.attributes(share("KO")));

        assertThat(watched.mostWatchedFirst()).containsExactly(share("IBM"));
    }

    @Test
    void tableOfSeveralPages_shouldBeLookedThrough() {
        for (int i = 0; i < 8; i++) {
            put("person" + i, "note", Map.of("text", AttributeValue.fromS("x".repeat(350_000))));
            watch("person" + i, share("S" + i));
        }

        assertThat(watched.mostWatchedFirst()).hasSize(8);
    }

    @Test
    void noWatchlist_shouldBeNoInstrument() {
        assertThat(watched.mostWatchedFirst()).isEmpty();
        assertThatNoException().isThrownBy(watched::lookAtOne);
    }

    @Test
    void tableThatIsNotThere_shouldBeAFailureOfTheStore() {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> new DynamoWatchedInstruments(database.client(), "nowhere").mostWatchedFirst());
    }

    private void watch(String userId, Instrument instrument) {
        put(
                userId,
                DynamoWatchedInstrument.PREFIX + instrument.symbol(),
                DynamoWatchedInstrument.attributes(instrument));
    }

    private void put(String userId, String item, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> whole = new HashMap<>(attributes);
        whole.put("userId", AttributeValue.fromS(userId));
        whole.put("item", AttributeValue.fromS(item));
        database.client().putItem(put -> put.tableName(TestDatabase.PEOPLE).item(whole));
    }

    private static Instrument share(String symbol) {
        return share(symbol, Exchange.XNYS, "USD");
    }

    private static Instrument share(String symbol, Exchange exchange, String currency) {
        return new Instrument(
                new TickerSymbol(symbol), "The company " + symbol, InstrumentKind.STOCK, exchange, currency);
    }
}
