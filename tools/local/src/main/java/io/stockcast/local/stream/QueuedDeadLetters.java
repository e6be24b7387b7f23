package io.stockcast.local.stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.kinesis.model.Record;
import tools.jackson.databind.json.JsonMapper;

/** Says in a message and in a line of the log which records were given up, as Lambda does: without what is in them. */
final class QueuedDeadLetters implements DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(QueuedDeadLetters.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final StreamName stream;
    private final DeadLetterQueue queue;

    QueuedDeadLetters(StreamName stream, DeadLetterQueue queue) {
        this.stream = stream;
        this.queue = queue;
    }

    /** The message of Lambda. */
    record Letter(
            Request requestContext,
            String version,
            String timestamp,
            @JsonProperty("KinesisBatchInfo") Batch batch) {}

    /** Why there is one. */
    record Request(String requestId, String condition) {}

    /** Which records it is about. */
    record Batch(
            String shardId,
            String startSequenceNumber,
            String endSequenceNumber,
            String approximateArrivalOfFirstRecord,
            String approximateArrivalOfLastRecord,
            int batchSize,
            String streamArn) {}

    @Override
    public void take(List<Record> records, Condition condition) {
        Batch batch = batch(records);
        LOG.warn(
                "{} records of the stream {} are given up ({}): {} to {}",
                batch.batchSize(),
                stream.name(),
                condition,
                batch.startSequenceNumber(),
                batch.endSequenceNumber());
        queue.send(JSON.writeValueAsString(new Letter(
                new Request(UUID.randomUUID().toString(), condition.toString()),
                "1.0",
                Instant.now().toString(),
                batch)));
    }

    private Batch batch(List<Record> records) {
        Record first = records.get(0);
        Record last = records.get(records.size() - 1);
        return new Batch(
                StreamName.SHARD,
                first.sequenceNumber(),
                last.sequenceNumber(),
                first.approximateArrivalTimestamp().toString(),
                last.approximateArrivalTimestamp().toString(),
                records.size(),
                stream.arn());
    }
}
