package io.stockcast.local.stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.services.kinesis.model.Record;

/** The event that Lambda makes of records of a stream. */
record StreamEvent(@JsonProperty("Records") List<Entry> records) {

    private static final String KINESIS = "aws:kinesis";

    /** A record, and where it comes from. */
    record Entry(
            Data kinesis,
            String eventSource,
            String eventVersion,
            @JsonProperty("eventID") String eventId,
            String eventName,
            String invokeIdentityArn,
            String awsRegion,
            @JsonProperty("eventSourceARN") String eventSourceArn) {}

    /**
     * What was put on the stream, and when.
     *
     * @param data written in Base64
     * @param approximateArrivalTimestamp seconds since 1970
     */
    record Data(
            String kinesisSchemaVersion,
            String partitionKey,
            String sequenceNumber,
            byte[] data,
            BigDecimal approximateArrivalTimestamp) {}

    /** The event of records, in their order. */
    static StreamEvent of(StreamName stream, List<Record> records) {
        return new StreamEvent(
                records.stream().map(entry -> entry(stream, entry)).toList());
    }

    private static Entry entry(StreamName stream, Record entry) {
        return new Entry(
                new Data(
                        "1.0",
                        entry.partitionKey(),
                        entry.sequenceNumber(),
                        entry.data().asByteArray(),
                        seconds(entry.approximateArrivalTimestamp())),
                KINESIS,
                "1.0",
                StreamName.SHARD + ":" + entry.sequenceNumber(),
                KINESIS + ":record",
                "arn:aws:iam::000000000000:role/local",
                stream.region(),
                stream.arn());
    }

    private static BigDecimal seconds(Instant time) {
        return BigDecimal.valueOf(time.toEpochMilli(), 3);
    }
}
