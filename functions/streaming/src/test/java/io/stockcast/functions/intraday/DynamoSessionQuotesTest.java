package io.stockcast.functions.intraday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoSessionQuotesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");
    private static final TickerSymbol KO = new TickerSymbol("KO");

    private final TestDatabase database = new TestDatabase();
    private final SessionQuotesStore store =
            new DynamoSessionQuotes(database.client(), TestDatabase.QUOTES, Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void firstQuote_shouldBeFoundAsItIs() {
        store.join(TestQuotes.kept("KO", 62.17, "15:42:07"));

        assertThat(find("KO")).isEqualTo(TestQuotes.kept("KO", 62.17, "15:42:07"));
        assertThat(store.find(List.of(new TickerSymbol("AAPL")))).isEmpty();
    }

    @Test
    void newerQuote_shouldWinInWhateverOrderTheyCome() {
        store.join(TestQuotes.kept("KO", 62.4, "15:43:00"));
        store.join(TestQuotes.kept("KO", 62.1, "15:42:00"));

        assertThat(find("KO").newest()).isEqualTo(TestQuotes.of("KO", 62.4, "15:43:00"));
        assertThat(find("KO").bars()).hasSize(2);
    }

    @Test
    void duplicate_shouldNotEvenBeWritten() {
        store.join(TestQuotes.kept("KO", 62.17, "15:42:07"));
        Map<String, AttributeValue> written = item("KO");

        store.join(TestQuotes.kept("KO", 62.17, "15:42:07"));

        assertThat(item("KO")).isEqualTo(written);
    }

    @Test
    void manyWriters_shouldLoseNoQuote() {
        List<SessionQuotes> quotes = IntStream.range(0, 48)
                .mapToObj(i -> TestQuotes.kept("KO", 60 + i * 0.01, "15:%02d:%02d".formatted(i % 12, i)))
                .toList();

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(writer -> CompletableFuture.runAsync(() -> IntStream.range(0, quotes.size())
                                .filter(i -> i % 4 == writer)
                                .forEach(i -> joinPatiently(quotes.get(i)))))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(find("KO"))
                .isEqualTo(quotes.stream().reduce(SessionQuotes::joined).orElseThrow());
    }

    @Test
    void laterSession_shouldTakeThePlaceOfTheEarlierForGood() {
        store.join(TestQuotes.kept("KO", 62.17, "15:42:07"));
        MarketQuote next = new MarketQuote(KO, 63, Instant.parse("2026-11-25T15:00:00Z"), Duration.ZERO, "yahoo");
        SessionQuotes tomorrow = SessionQuotes.of(TestQuotes.SESSION.plusDays(1), next);

        store.join(tomorrow);
        store.join(TestQuotes.kept("KO", 61, "20:00:00"));

        assertThat(find("KO")).isEqualTo(tomorrow);
    }

    @Test
    void manySymbols_shouldBeFoundTogether() {
        List<TickerSymbol> symbols =
                IntStream.range(0, 130).mapToObj(i -> new TickerSymbol("S" + i)).toList();
        symbols.forEach(symbol -> store.join(TestQuotes.kept(symbol.value(), 10, "15:00:00")));

        assertThat(store.find(Stream.concat(symbols.stream(), Stream.of(KO, symbols.get(0)))
                        .toList()))
                .containsOnlyKeys(symbols);
    }

    @Test
    void item_shouldExpireAfterALongWeekend() {
        store.join(TestQuotes.kept("KO", 62.17, "15:42:07"));

        assertThat(Instant.ofEpochSecond(
                        Long.parseLong(item("KO").get("expiresAt").n())))
                .isEqualTo(NOW.plus(Duration.ofDays(5)));
    }

    @Test
    void damagedItem_shouldCountAsNoneAndBeReplaced() {
        store.join(TestQuotes.kept("KO", 62.17, "15:42:07"));
        Map<String, AttributeValue> item = new HashMap<>(item("KO"));
        item.put("bars", AttributeValue.fromB(SdkBytes.fromUtf8String("none")));
        database.client().putItem(put -> put.tableName(TestDatabase.QUOTES).item(item));

        assertThat(find("KO")).isNull();

        store.join(TestQuotes.kept("KO", 62.3, "15:44:00"));
        assertThat(find("KO")).isEqualTo(TestQuotes.kept("KO", 62.3, "15:44:00"));
    }

    @Test
    void tableThatIsNotThere_shouldBeAFailureOfTheStore() {
        SessionQuotesStore nowhere = new DynamoSessionQuotes(database.client(), "nowhere", Clock.systemUTC());

        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> nowhere.find(List.of(KO)));
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> nowhere.join(TestQuotes.kept("KO", 62.17, "15:42:07")));
    }

    // As Lambda delivers a batch again.
    private void joinPatiently(SessionQuotes quotes) {
        for (int delivery = 1; delivery < 20; delivery++) {
            try {
                store.join(quotes);
                return;
            } catch (StorageException e) {
                // Others were faster too often.
            }
        }
        store.join(quotes);
    }

    private SessionQuotes find(String symbol) {
        return store.find(List.of(new TickerSymbol(symbol))).get(new TickerSymbol(symbol));
    }

    private Map<String, AttributeValue> item(String symbol) {
        return database.client()
                .getItem(get -> get.tableName(TestDatabase.QUOTES).key(Map.of("symbol", AttributeValue.fromS(symbol))))
                .item();
    }
}
