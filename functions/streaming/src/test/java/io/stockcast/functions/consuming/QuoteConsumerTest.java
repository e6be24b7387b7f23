package io.stockcast.functions.consuming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.stockcast.domain.testing.CertainForecast;
import io.stockcast.functions.intraday.EveningForecasts;
import io.stockcast.functions.intraday.InMemorySessionQuotes;
import io.stockcast.functions.intraday.TestQuotes;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.functions.testing.RecordedMetrics;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.quote.MarketQuoteJson;
import io.stockcast.marketdata.testing.AdjustableClock;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteConsumerTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");

    private final AdjustableClock clock = new AdjustableClock(NOW);
    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final InMemorySessionQuotes store = new InMemorySessionQuotes();
    private final RecordedMetrics metrics = new RecordedMetrics();
    private final QuoteConsumerFunction function = new QuoteConsumerFunction(
            new QuoteConsumer(new QuoteCheck(new EveningForecasts(new ForecastStore(objects)), clock), store, metrics));

    @BeforeEach
    void forecastOnTheEveningBefore() {
        new ForecastStore(objects)
                .putLatest(new TickerSymbol("KO"), CertainForecast.of(TestQuotes.SESSION.minusDays(1), 61.9, 62, 62));
    }

    @Test
    void batch_shouldBeKeptWithOneWriteAnInstrument() {
        assertThat(deliver(
                        quote("KO", 62.1, "15:40:00"),
                        quote("AAPL", 190, "15:40:00"),
                        quote("KO", 62.3, "15:42:00"),
                        quote("KO", 62.2, "15:41:00")))
                .isEmpty();

        assertThat(store.writes()).containsExactly("KO", "AAPL");
        assertThat(store.of("KO").newest().price()).isEqualTo(62.3);
        assertThat(store.of("KO").bars()).hasSize(3);
        assertThat(metrics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not JSON", "{\"symbol\":\"KO\"}", "[1,2,3]"})
    void poison_shouldBeCountedAndHoldUpNothing(String poison) {
        assertThat(deliver(quote("KO", 62.1, "15:40:00"), poison.getBytes(UTF_8), quote("KO", 62.3, "15:42:00")))
                .isEmpty();

        assertThat(store.of("KO").newest().price()).isEqualTo(62.3);
        assertThat(metrics.all()).containsExactly("quotes refused: 1");
    }

    @ParameterizedTest
    @CsvSource({
        // A minute before the opening, and long after the close.
        "KO, 62, 2026-11-24T14:29:00Z, 2026-11-24T16:00:00Z, an earlier session",
        "KO, 62, 2026-11-24T21:31:00Z, 2026-11-24T23:00:00Z, at which nobody trades",
        // Yesterday's, and one that was on the stream too long.
        "KO, 62, 2026-11-23T16:00:00Z, 2026-11-24T16:00:00Z, an earlier session",
        "KO, 62, 2026-11-24T16:00:00Z, 2026-11-25T15:00:00Z, an earlier session",
        // On a holiday.
        "KO, 62, 2026-11-26T16:00:00Z, 2026-11-26T16:00:00Z, at which nobody trades",
        "KO, 62, 2026-11-24T16:01:01Z, 2026-11-24T16:00:00Z, of the future",
        "KO, 62, +1000000000-12-31T23:59:59Z, 2026-11-24T16:00:00Z, of the future",
        "KO, 62, -1000000000-01-01T00:00:00Z, 2026-11-24T16:00:00Z, an earlier session",
        "KO, 619, 2026-11-24T15:40:00Z, 2026-11-24T16:00:00Z, out of all proportion",
        "KO, 6.19, 2026-11-24T15:40:00Z, 2026-11-24T16:00:00Z, out of all proportion",
        // Of this one no close is known.
        "AAPL, 1e300, 2026-11-24T15:40:00Z, 2026-11-24T16:00:00Z, out of all proportion",
        "AAPL, 1e-300, 2026-11-24T15:40:00Z, 2026-11-24T16:00:00Z, out of all proportion",
        "PKO.WA, 62, 2026-11-24T15:40:00Z, 2026-11-24T16:00:00Z, exchange is not known",
    })
    void quoteThatNoExchangeCouldMake_shouldBeRefusedAndCounted(
            String symbol, double price, Instant time, Instant now, String why) {
        clock.set(now);
        MarketQuote quote = new MarketQuote(new TickerSymbol(symbol), price, time, Duration.ofMinutes(15), "cboe");

        try (LogLines log = new LogLines()) {
            assertThat(deliver(MarketQuoteJson.toJson(quote))).isEmpty();

            assertThat(log.all()).anyMatch(line -> line.getFormattedMessage().contains(why));
        }
        assertThat(store.writes()).isEmpty();
        assertThat(metrics.all()).containsExactly("quotes refused: 1");
    }

    @ParameterizedTest
    @CsvSource({
        "KO, 618.9, 2026-11-24T15:40:00Z, 2026-11-24T16:00:00Z",
        "KO, 6.2, 2026-11-24T15:40:00Z, 2026-11-24T16:00:00Z",
        "KO, 62, 2026-11-24T14:30:00Z, 2026-11-24T14:45:00Z",
        // The price of the closing auction, and clocks that differ.
        "KO, 62, 2026-11-24T21:02:10Z, 2026-11-24T21:17:00Z",
        "KO, 62, 2026-11-24T16:00:30Z, 2026-11-24T16:00:00Z",
        "KO, 62, 2026-11-24T14:30:01Z, 2026-11-24T14:29:59Z",
        "AAPL, 190, 2026-11-24T15:40:00Z, 2026-11-24T16:00:00Z",
        "BTC-USD, 90000, 2026-11-24T15:40:00Z, 2026-11-24T16:00:00Z",
    })
    void quoteThatAnExchangeCouldMake_shouldBeKept(String symbol, double price, Instant time, Instant now) {
        clock.set(now);
        MarketQuote quote = new MarketQuote(new TickerSymbol(symbol), price, time, Duration.ofMinutes(15), "cboe");

        assertThat(deliver(MarketQuoteJson.toJson(quote))).isEmpty();

        assertThat(store.of(symbol).newest()).isEqualTo(quote);
    }

    @Test
    void closeOfLongAgo_shouldRefuseNothing() {
        new ForecastStore(objects)
                .putLatest(new TickerSymbol("IBM"), CertainForecast.of(TestQuotes.SESSION.minusDays(11), 3000, 62, 62));

        deliver(quote("IBM", 150, "15:40:00"));

        assertThat(store.of("IBM").newest().price()).isEqualTo(150);
    }

    @Test
    void instrumentThatCannotBeKept_shouldNameItsFirstRecordAndKeepTheOthers() {
        store.breakFor("AAPL");

        assertThat(deliver(
                        quote("KO", 62.1, "15:40:00"),
                        quote("AAPL", 190, "15:40:00"),
                        quote("AAPL", 191, "15:41:00"),
                        quote("KO", 62.3, "15:42:00")))
                .containsExactly("1");
        assertThat(store.of("KO").newest().price()).isEqualTo(62.3);
    }

    @Test
    void recordsAfterTheFirstFailure_shouldChangeNothingWhenTheyComeAgain() {
        store.breakFor("AAPL");
        byte[][] batch = {
            quote("KO", 62.1, "15:40:10"), quote("AAPL", 190, "15:40:00"), quote("KO", 62.3, "15:40:50"),
        };
        deliver(batch);
        var kept = store.of("KO");

        store.repair();
        assertThat(deliver(batch[1], batch[2])).isEmpty();

        assertThat(store.of("KO")).isEqualTo(kept);
        assertThat(store.of("AAPL").newest().price()).isEqualTo(190);
    }

    @Test
    void bucketThatDoesNotAnswer_shouldNameTheFirstRecordThatNeedsIt() {
        deliver(quote("KO", 62.1, "15:40:00"));
        objects.breakUnder("forecasts/");

        assertThat(deliver(
                        quote("KO", 62.2, "15:41:00"), quote("MSFT", 500, "15:40:00"), quote("IBM", 150, "15:40:00")))
                .containsExactly("1");
        assertThat(store.of("KO").newest().price()).isEqualTo(62.2);
    }

    @Test
    void emptyBatch_shouldFailNothing() {
        assertThat(deliver()).isEmpty();
    }

    private static byte[] quote(String symbol, double price, String time) {
        return MarketQuoteJson.toJson(TestQuotes.of(symbol, price, time));
    }

    private List<String> deliver(byte[]... batch) {
        List<KinesisEventRecord> records = new ArrayList<>();
        for (int i = 0; i < batch.length; i++) {
            KinesisEvent.Record kinesis = new KinesisEvent.Record();
            kinesis.setSequenceNumber(String.valueOf(i));
            kinesis.setData(ByteBuffer.wrap(batch[i]));
            KinesisEventRecord record = new KinesisEventRecord();
            record.setEventID("shardId-000000000000:" + i);
            record.setKinesis(kinesis);
            records.add(record);
        }
        KinesisEvent event = new KinesisEvent();
        event.setRecords(records);
        return function.apply(event).getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .toList();
    }
}
