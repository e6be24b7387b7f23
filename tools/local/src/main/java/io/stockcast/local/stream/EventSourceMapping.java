package io.stockcast.local.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kinesis.model.Record;
import tools.jackson.databind.json.JsonMapper;

/** Calls a function with the records of the stream, in their order and one batch at a time, as Lambda does. */
public final class EventSourceMapping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventSourceMapping.class);
    private static final JsonMapper JSON = new JsonMapper();

    /** As on AWS: the more quotes come at once, the fewer writes each of them takes. */
    private static final int BATCH = 5_000;

    private static final int MILLIS_BETWEEN_POLLS = 100;
    private static final int SECONDS_TO_FINISH = 10;

    private final LocalStream stream;
    private final BatchDelivery delivery;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    /** Of the stream as it was after so many starts. */
    private ShardReader reader;

    private int startsSeen;

    private EventSourceMapping(UnaryOperator<byte[]> function, LocalStream stream, DeadLetters deadLetters) {
        this.stream = stream;
        this.delivery = new BatchDelivery(
                batch -> BatchOutcome.of(
                        function.apply(JSON.writeValueAsBytes(StreamEvent.of(stream.name(), batch))), batch),
                deadLetters,
                Clock.systemUTC(),
                EventSourceMapping::pause);
        this.reader = newReader();
    }

    /** Starts to read, with an event in JSON for each batch and the function's answer in JSON. */
    public static EventSourceMapping start(
            UnaryOperator<byte[]> function, LocalStream stream, DeadLetterQueue deadLetters) {
        return start(function, stream, new QueuedDeadLetters(stream.name(), deadLetters));
    }

    static EventSourceMapping start(UnaryOperator<byte[]> function, LocalStream stream, DeadLetters deadLetters) {
        EventSourceMapping mapping = new EventSourceMapping(function, stream, deadLetters);
        mapping.thread.scheduleWithFixedDelay(mapping::poll, 0, MILLIS_BETWEEN_POLLS, TimeUnit.MILLISECONDS);
        return mapping;
    }

    /** Returns when everything that was on the stream before has been delivered, or given up. */
    public void deliverNow() {
        poll();
    }

    private synchronized void poll() {
        if (!stream.isReady()) {
            return;
        }
        try {
            readerOfThisStart();
            List<Record> batch = reader.next();
            while (!batch.isEmpty() && !thread.isShutdown()) {
                delivery.deliver(batch);
                reader.handled(batch);
                batch = reader.next();
            }
        } catch (SdkException e) {
            LOG.warn("The stream cannot be read right now: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The records of the stream cannot be delivered", e);
        }
    }

    // A stream that was started again is another one, and its numbers mean nothing in the first.
    private void readerOfThisStart() {
        int starts = stream.starts();
        if (starts != startsSeen) {
            reader = newReader();
            startsSeen = starts;
        }
    }

    private ShardReader newReader() {
        return new ShardReader(stream.client(), stream.name().name(), BATCH);
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads no further, and waits for the batch in progress. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("A batch of quotes is still being delivered");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
