package io.stockcast.functions.collecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.quote.MarketQuoteJson;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.kinesis.model.InvalidArgumentException;
import software.amazon.awssdk.services.kinesis.model.PutRecordsRequest;
import software.amazon.awssdk.services.kinesis.model.PutRecordsRequestEntry;
import software.amazon.awssdk.services.kinesis.model.PutRecordsResponse;
import software.amazon.awssdk.services.kinesis.model.PutRecordsResultEntry;

class KinesisQuoteStreamTest {

    private final Kinesis kinesis = new Kinesis();
    private final KinesisQuoteStream stream = new KinesisQuoteStream(kinesis, "quotes", Duration.ofMillis(1));

    @Test
    void quotes_shouldBeOnTheStreamUnderTheirSymbols() {
        assertThat(stream.put(quotes(2))).isZero();

        assertThat(kinesis.taken)
                .extracting(PutRecordsRequestEntry::partitionKey)
                .containsExactly("S0", "S1");
        assertThat(MarketQuoteJson.parse(kinesis.taken.get(1).data().asByteArray()))
                .isEqualTo(quotes(2).get(1));
    }

    @Test
    void manyQuotes_shouldBePutInBatchesOfFiveHundred() {
        assertThat(stream.put(quotes(1_100))).isZero();

        assertThat(kinesis.batches).containsExactly(500, 500, 100);
    }

    @Test
    void refusedQuotes_shouldBePutAgainWithoutTheOthers() {
        kinesis.refused =
                entry -> kinesis.batches.size() < 3 && entry.partitionKey().matches("S[12]");

        assertThat(stream.put(quotes(5))).isZero();

        assertThat(kinesis.batches).containsExactly(5, 2, 2);
        assertThat(kinesis.taken)
                .extracting(PutRecordsRequestEntry::partitionKey)
                .containsExactly("S0", "S3", "S4", "S1", "S2");
    }

    @Test
    void quotesThatAreRefusedAgainAndAgain_shouldBeCountedAsLost() {
        kinesis.refused = entry -> entry.partitionKey().matches("S[12]");

        assertThat(stream.put(quotes(5))).isEqualTo(2);

        assertThat(kinesis.batches).containsExactly(5, 2, 2, 2);
    }

    @Test
    void streamThatDoesNotAnswer_shouldLoseItsBatchAlone() {
        kinesis.failing = batch -> batch == 1;

        assertThat(stream.put(quotes(700))).isEqualTo(500);

        assertThat(kinesis.taken).hasSize(200);
    }

    @Test
    void nothing_shouldBeAskedForWithoutAFailure() {
        assertThatNoException().isThrownBy(stream::putNothing);

        assertThat(kinesis.batches).containsExactly(0);
    }

    private static List<MarketQuote> quotes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new MarketQuote(
                        new TickerSymbol("S" + i), 10 + i, Instant.EPOCH, Duration.ofMinutes(15), "test"))
                .toList();
    }

    /** A stream that refuses what it is told to, and remembers what it took. */
    private static final class Kinesis implements KinesisClient {

        private final List<Integer> batches = new ArrayList<>();
        private final List<PutRecordsRequestEntry> taken = new ArrayList<>();
        private Predicate<PutRecordsRequestEntry> refused = entry -> false;
        private Predicate<Integer> failing = batch -> false;

        @Override
        public PutRecordsResponse putRecords(PutRecordsRequest request) {
            batches.add(request.records().size());
            if (request.records().isEmpty()) {
                throw InvalidArgumentException.builder().message("no records").build();
            }
            if (failing.test(batches.size())) {
                throw SdkClientException.create("connection refused");
            }
            return PutRecordsResponse.builder()
                    .records(request.records().stream().map(this::result).toList())
                    .build();
        }

        private PutRecordsResultEntry result(PutRecordsRequestEntry entry) {
            if (refused.test(entry)) {
                return PutRecordsResultEntry.builder()
                        .errorCode("ProvisionedThroughputExceededException")
                        .build();
            }
            taken.add(entry);
            return PutRecordsResultEntry.builder().sequenceNumber("1").build();
        }

        @Override
        public String serviceName() {
            return "kinesis";
        }

        @Override
        public void close() {}
    }
}
