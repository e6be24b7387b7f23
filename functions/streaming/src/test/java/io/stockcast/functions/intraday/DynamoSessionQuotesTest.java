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
        join(TestQuotes.kept("KO", 62.17, "15:42:07"));

        assertThat(find("KO")).isEqualTo(TestQuotes.kept("KO", 62.17, "15:42:07"));
        assertThat(store.find(List.of(new TickerSymbol("AAPL")))).isEmpty();
    }

    @Test
    void newerQuote_shouldWinInWhateverOrderTheyCome() {
        join(TestQuotes.kept("KO", 62.4, "15:43:00"));
        join(TestQuotes.kept("KO", 62.1, "15:42:00"));

        assertThat(find("KO").newest()).isEqualTo(TestQuotes.of("KO", 62.4, "15:43:00"));
        assertThat(find("KO").bars()).hasSize(2);
    }

    @Test
    void duplicate_shouldNotEvenBeWritten() {
        join(TestQuotes.kept("KO", 62.17, "15:42:07"));
        Map<String, AttributeValue> written = item("KO");

        join(TestQuotes.kept("KO", 62.17, "15:42:07"));

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
    void quotesOfSeveralInstruments_shouldEachBeJoinedWithWhatIsKeptOfThem() {
        join(TestQuotes.kept("KO", 62.1, "15:42:00"));
        join(TestQuotes.kept("AAPL", 190, "15:42:00"));

        assertThat(store.join(List.of(
                        TestQuotes.kept("KO", 62.4, "15:43:00"),
                        TestQuotes.kept("AAPL", 189, "15:41:00"),
                        TestQuotes.kept("IBM", 150, "15:41:00"),
                        TestQuotes.kept("KO", 62.5, "15:44:00"))))
                .isEmpty();

        assertThat(find("KO").newest().price()).isEqualTo(62.5);
        assertThat(find("KO").bars()).hasSize(3);
        assertThat(find("AAPL").newest().price()).isEqualTo(190);
        assertThat(find("AAPL").bars()).hasSize(2);
        assertThat(find("IBM").bars()).hasSize(1);
    }

    @Test
    void laterSession_shouldTakeThePlaceOfTheEarlierForGood() {
        join(TestQuotes.kept("KO", 62.17, "15:42:07"));
        MarketQuote next = new MarketQuote(KO, 63, Instant.parse("2026-11-25T15:00:00Z"), Duration.ZERO, "yahoo");
        SessionQuotes tomorrow = SessionQuotes.of(TestQuotes.SESSION.plusDays(1), next);

        join(tomorrow);
        join(TestQuotes.kept("KO", 61, "20:00:00"));

        assertThat(find("KO")).isEqualTo(tomorrow);
    }

    @Test
    void manySymbols_shouldBeKeptAndFoundTogether() {
        List<TickerSymbol> symbols =
                IntStream.range(0, 130).mapToObj(i -> new TickerSymbol("S" + i)).toList();
        assertThat(store.join(symbols.stream()
                        .map(symbol -> TestQuotes.kept(symbol.value(), 10, "15:00:00"))
                        .toList()))
                .isEmpty();

        assertThat(store.find(Stream.concat(symbols.stream(), Stream.of(KO, symbols.get(0)))
                        .toList()))
                .containsOnlyKeys(symbols);
    }

    @Test
    void item_shouldExpireAfterALongWeekend() {
        join(TestQuotes.kept("KO", 62.17, "15:42:07"));

        assertThat(Instant.ofEpochSecond(
                        Long.parseLong(item("KO").get("expiresAt").n())))
                .isEqualTo(NOW.plus(Duration.ofDays(5)));
    }

    @Test
    void damagedItem_shouldCountAsNoneAndBeReplaced() {
        join(TestQuotes.kept("KO", 62.17, "15:42:07"));
        Map<String, AttributeValue> item = new HashMap<>(item("KO"));
        item.put("bars", AttributeValue.fromB(SdkBytes.fromUtf8String("none")));
        database.client().putItem(put -> put.tableName(TestDatabase.QUOTES).item(item));

        assertThat(find("KO")).isNull();

        join(TestQuotes.kept("KO", 62.3, "15:44:00"));
        assertThat(find("KO")).isEqualTo(TestQuotes.kept("KO", 62.3, "15:44:00"));
    }

    @Test
    void tableThatIsNotThere_shouldBeAFailureOfTheStore() {
        SessionQuotesStore nowhere = new DynamoSessionQuotes(database.client(), "nowhere", Clock.systemUTC());

        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> nowhere.find(List.of(KO)));
        assertThat(nowhere.join(List.of(TestQuotes.kept("KO", 62.17, "15:42:07"))))
                .containsOnlyKeys(KO);
    }

    private void join(SessionQuotes quotes) {
        assertThat(store.join(List.of(quotes))).isEmpty();
    }

    // As Lambda delivers a batch again.
    private void joinPatiently(SessionQuotes quotes) {
        int delivery = 1;
        while (!store.join(List.of(quotes)).isEmpty()) {
            delivery++;
            assertThat(delivery).isLessThan(20);
        }
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
