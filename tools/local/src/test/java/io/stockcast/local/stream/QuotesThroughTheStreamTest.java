package io.stockcast.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.intraday.DynamoSessionQuotes;
import io.stockcast.functions.intraday.SessionQuotes;
import io.stockcast.functions.tables.DynamoClients;
import io.stockcast.local.cloud.LocalDatabase;
import io.stockcast.local.cloud.LocalFunctions;
import io.stockcast.local.cloud.LocalStorage;
import io.stockcast.local.cloud.LocalTables;
import io.stockcast.local.cloud.StateFolder;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.quote.MarketQuoteJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From the real stream by the mapping and the real consumer into the table. */
@Timeout(240)
class QuotesThroughTheStreamTest {

    private static final TickerSymbol SYMBOL = new TickerSymbol("GSPC");
    private static final Clock AT_THREE = Clock.fixed(Instant.parse("2015-09-02T15:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private static StateFolder state;
    private static LocalStorage storage;
    private static LocalDatabase database;
    private static LocalTables tables;
    private static TestStream stream;

    private final KeptDeadLetters deadLetters = new KeptDeadLetters();
    private EventSourceMapping mapping;

    @BeforeAll
    static void start() {
        state = StateFolder.open(folder);
        storage = LocalStorage.start(state);
        storage.createBucket("bucket");
        database = LocalDatabase.start(state);
        tables = new LocalTables(database);
        tables.create("jobs", "people", "quotes");
        stream = TestStream.ready();
    }

    @AfterAll
    static void stop() {
        stream.close();
        database.close();
        storage.close();
        state.close();
    }

    @BeforeEach
    void begin() {
        mapping = mappingInto("quotes");
        mapping.deliverNow();
        tables.emptyQuotes("quotes");
    }

    @AfterEach
    void end() {
        mapping.close();
    }

    private EventSourceMapping mappingInto(String table) {
        LocalFunctions functions = new LocalFunctions(environment(table), AT_THREE);
        functions.start("quote-consumer");
        return EventSourceMapping.start(
                event -> functions.invoke("quote-consumer", event), stream.stream(), deadLetters);
    }

    private static Map<String, String> environment(String table) {
        Map<String, String> environment =
                new HashMap<>(Map.of("STOCKCAST_BUCKET", "bucket", "STOCKCAST_QUOTES_TABLE", table));
        List.of(storage.environment(), database.environment()).forEach(environment::putAll);
        return environment;
    }

    private static String quote(String time, double price) {
        return new String(
                MarketQuoteJson.toJson(new MarketQuote(SYMBOL, price, Instant.parse(time), Duration.ZERO, "test")),
                StandardCharsets.UTF_8);
    }

    private SessionQuotes kept() {
        mapping.deliverNow();
        return new DynamoSessionQuotes(
                        DynamoClients.at(Variables.of(environment("quotes"))), "quotes", Clock.systemUTC())
                .find(List.of(SYMBOL))
                .get(SYMBOL);
    }

    private static String newest(SessionQuotes quotes) {
        return quotes.newest().price() + " at " + quotes.newest().time();
    }

    @Test
    void duplicatesAndDisorder_shouldChangeNothing() {
        stream.put(
                quote("2015-09-02T14:00:00Z", 1930),
                quote("2015-09-02T14:30:00Z", 1940),
                quote("2015-09-02T14:30:00Z", 1940),
                quote("2015-09-02T14:10:00Z", 1935));
        stream.put(quote("2015-09-02T14:30:00Z", 1940));

        SessionQuotes kept = kept();

        assertThat(newest(kept)).isEqualTo("1940.0 at 2015-09-02T14:30:00Z");
        assertThat(kept.bars().keySet())
                .extracting(Instant::toString)
                .containsExactly("2015-09-02T14:00:00Z", "2015-09-02T14:10:00Z", "2015-09-02T14:30:00Z");
        assertThat(deadLetters.lines()).isEmpty();
    }

    @Test
    void garbageAndWhatNoExchangeCouldQuote_shouldHoldUpNothing() {
        stream.put(
                quote("2015-09-02T14:00:00Z", 1930),
                "\u0000garbage",
                "{\"symbol\":\"GSPC\",\"price\":-1}",
                quote("2015-09-01T14:00:00Z", 1900),
                quote("2015-09-02T16:00:00Z", 1950),
                quote("2015-09-02T14:20:00Z", 1e12),
                quote("2015-09-02T14:10:00Z", 1935));

        assertThat(newest(kept())).isEqualTo("1935.0 at 2015-09-02T14:10:00Z");
        assertThat(deadLetters.lines()).isEmpty();
    }

    @Test
    void killedStream_shouldMakeNothingStaleLookNewAndHeal() {
        stream.put(quote("2015-09-02T14:00:00Z", 1930));
        mapping.deliverNow();
        stream.kill();

        stream.put(quote("2015-09-02T13:50:00Z", 1920));
        assertThat(newest(kept())).isEqualTo("1930.0 at 2015-09-02T14:00:00Z");

        stream.put(quote("2015-09-02T14:05:00Z", 1931));
        assertThat(newest(kept())).isEqualTo("1931.0 at 2015-09-02T14:05:00Z");
    }

    @Test
    void streamThatHangs_shouldMakeNothingStaleLookNewAndHeal() {
        stream.put(quote("2015-09-02T14:00:00Z", 1930));
        mapping.deliverNow();
        stream.hang();
        assertThat(newest(kept())).isEqualTo("1930.0 at 2015-09-02T14:00:00Z");

        stream.put(quote("2015-09-02T14:05:00Z", 1931));
        assertThat(newest(kept())).isEqualTo("1931.0 at 2015-09-02T14:05:00Z");
    }

    @Test
    void quotesThatCannotBeKept_shouldGoToTheDeadLetters() {
        String quote = quote("2015-09-02T14:00:00Z", 1930);
        try (EventSourceMapping failing = mappingInto("missing")) {
            failing.deliverNow();
            deadLetters.lines().clear();

            stream.put(quote);
            failing.deliverNow();

            assertThat(deadLetters.lines()).containsExactly("RetryAttemptsExhausted: " + quote);
        }
    }
}
