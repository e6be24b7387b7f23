package io.stockcast.functions.worker;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.metrics.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The function {@code forecast-worker}; a message that fails is named, so that the others are not delivered again. */
public final class WorkerFunction implements Function<SQSEvent, SQSBatchResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerFunction.class);

    private final ForecastWorker worker;
    private final int mostReceives;
    private final Metrics metrics;
    private final Clock clock;

    /**
     * The function of a queue.
     *
     * @param mostReceives how often the queue delivers a message before it goes to the dead-letter queue
     */
    public WorkerFunction(ForecastWorker worker, int mostReceives, Metrics metrics, Clock clock) {
        this.worker = worker;
        this.mostReceives = mostReceives;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public SQSBatchResponse apply(SQSEvent event) {
        List<BatchItemFailure> failures = event.getRecords().stream()
                .filter(message -> !correlationId(message).whileLogged(() -> isDone(message)))
                .map(message -> new BatchItemFailure(message.getMessageId()))
                .toList();
        return new SQSBatchResponse(failures);
    }

    private boolean isDone(SQSMessage message) {
        try {
            metrics.jobPickedUp(Duration.between(sent(message), clock.instant()));
            worker.work(new JobId(message.getBody()), receives(message) >= mostReceives);
            return true;
        } catch (RuntimeException e) {
            LOG.error("The message {} failed at receive {}", message.getMessageId(), receives(message), e);
            return false;
        }
    }

    private static CorrelationId correlationId(SQSMessage message) {
        MessageAttribute sender = message.getMessageAttributes().get(CorrelationId.NAME);
        return CorrelationId.firstOf(sender == null ? null : sender.getStringValue(), message.getMessageId());
    }

    private static Instant sent(SQSMessage message) {
        return Instant.ofEpochMilli(Long.parseLong(message.getAttributes().get("SentTimestamp")));
    }

    private static int receives(SQSMessage message) {
        return Integer.parseInt(message.getAttributes().get("ApproximateReceiveCount"));
    }
}
