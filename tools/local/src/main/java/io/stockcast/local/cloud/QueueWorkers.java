package io.stockcast.local.cloud;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.model.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls {@code forecast-worker} with the queue's messages, as Lambda does with a reserved concurrency of two. */
public final class QueueWorkers implements AutoCloseable {

    /** The function that the messages go to. */
    public static final String FUNCTION = "forecast-worker";

    private static final Logger LOG = LoggerFactory.getLogger(QueueWorkers.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CONCURRENCY = 2;
    private static final int MILLIS_BETWEEN_POLLS = 20;
    private static final int SECONDS_TO_FINISH = 10;

    private final UnaryOperator<byte[]> function;
    private final LocalQueue queue;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(CONCURRENCY);

    private QueueWorkers(UnaryOperator<byte[]> function, LocalQueue queue) {
        this.function = function;
        this.queue = queue;
    }

    /** Starts to take messages, with an event in JSON for each and the function's answer in JSON. */
    public static QueueWorkers start(UnaryOperator<byte[]> function, LocalQueue queue) {
        QueueWorkers workers = new QueueWorkers(function, queue);
        for (int i = 0; i < CONCURRENCY; i++) {
            workers.threads.scheduleWithFixedDelay(workers::poll, 0, MILLIS_BETWEEN_POLLS, TimeUnit.MILLISECONDS);
        }
        return workers;
    }

    /** Takes no more messages, and waits for those in progress. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("A job is unfinished; the next start queues it again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // A message that is not deleted is delivered again, until it goes to the dead-letter queue.
    private void poll() {
        try {
            queue.receive().stream().filter(this::isDone).forEach(queue::delete);
        } catch (RuntimeException e) {
            LOG.error("The queue's messages cannot be processed", e);
        }
    }

    private boolean isDone(Message message) {
        byte[] event = JSON.writeValueAsBytes(QueueEvent.of(message));
        JsonNode response = JSON.readTree(function.apply(event));
        return response.path("batchItemFailures")
                .valueStream()
                .noneMatch(failure -> failure.path("itemIdentifier").asString().equals(message.messageId()));
    }
}
