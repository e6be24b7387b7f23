package io.stockcast.functions.collecting;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.stockcast.functions.aws.AwsClients;
import io.stockcast.functions.aws.AwsSettings;
import io.stockcast.functions.composition.Variables;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.quote.MarketQuoteJson;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.kinesis.model.InvalidArgumentException;
import software.amazon.awssdk.services.kinesis.model.PutRecordsRequestEntry;
import software.amazon.awssdk.services.kinesis.model.PutRecordsResponse;

/** A Kinesis data stream, whose partition keys are symbols. What it refuses, as it may under load, is put again. */
public final class KinesisQuoteStream implements QuoteStream {

    private static final Logger LOG = LoggerFactory.getLogger(KinesisQuoteStream.class);
    private static final int MOST_IN_A_BATCH = 500;
    private static final int ATTEMPTS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final KinesisClient kinesis;
    private final String stream;
    private final Retry retry;

    /** The stream of a name, in Kinesis at {@code STOCKCAST_KINESIS_ENDPOINT} if not at Amazon's. */
    public static KinesisQuoteStream at(String stream, Variables variables) {
        return new KinesisQuoteStream(
                AwsClients.configure(KinesisClient.builder(), AwsSettings.of("KINESIS", variables))
                        .build(),
                stream,
                FIRST_PAUSE);
    }

    /**
     * The stream of a name.
     *
     * @param firstPause before the second attempt, roughly; it doubles with each
     */
    KinesisQuoteStream(KinesisClient kinesis, String stream, Duration firstPause) {
        this.kinesis = kinesis;
        this.stream = stream;
        this.retry = Retry.of(
                stream,
                RetryConfig.<List<PutRecordsRequestEntry>>custom()
                        .maxAttempts(ATTEMPTS)
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(firstPause))
                        .retryOnResult(left -> !left.isEmpty())
                        .retryOnException(failure -> false)
                        .build());
    }

    @Override
    public int put(List<MarketQuote> quotes) {
        List<PutRecordsRequestEntry> entries =
                quotes.stream().map(KinesisQuoteStream::entry).toList();
        int lost = 0;
        for (int from = 0; from < entries.size(); from += MOST_IN_A_BATCH) {
            lost += putBatch(entries.subList(from, Math.min(from + MOST_IN_A_BATCH, entries.size())));
        }
        return lost;
    }

    /** Asks the stream to take no records at all, which it refuses: whatever answers, nothing has been sent. */
    public void putNothing() {
        try {
            kinesis.putRecords(put -> put.streamName(stream).records(List.of()));
        } catch (InvalidArgumentException e) {
            // The stream is there.
        }
    }

    private int putBatch(List<PutRecordsRequestEntry> batch) {
        AtomicReference<List<PutRecordsRequestEntry>> left = new AtomicReference<>(batch);
        try {
            retry.executeSupplier(() -> left.updateAndGet(this::refused));
        } catch (SdkException e) {
            LOG.error("The stream {} does not answer, so that quotes may be lost", stream, e);
        }
        return Objects.requireNonNull(left.get()).size();
    }

    /** Puts the entries, and returns those that the stream did not take. */
    private List<PutRecordsRequestEntry> refused(List<PutRecordsRequestEntry> entries) {
        PutRecordsResponse answer =
                kinesis.putRecords(put -> put.streamName(stream).records(entries));
        List<PutRecordsRequestEntry> refused = IntStream.range(0, entries.size())
                .filter(i -> answer.records().get(i).errorCode() != null)
                .mapToObj(entries::get)
                .toList();
        if (!refused.isEmpty()) {
            LOG.warn("The stream {} refuses {} of {} quotes", stream, refused.size(), entries.size());
        }
        return refused;
    }

    private static PutRecordsRequestEntry entry(MarketQuote quote) {
        return PutRecordsRequestEntry.builder()
                .partitionKey(quote.symbol().value())
                .data(SdkBytes.fromByteArray(MarketQuoteJson.toJson(quote)))
                .build();
    }
}
