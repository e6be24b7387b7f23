package io.stockcast.local.stream;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.kinesis.model.ExpiredIteratorException;
import software.amazon.awssdk.services.kinesis.model.GetRecordsResponse;
import software.amazon.awssdk.services.kinesis.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.kinesis.model.Record;
import software.amazon.awssdk.services.kinesis.model.ShardIteratorType;

/** Reads the shard of a stream in order, from its beginning and then from behind what has been handled. */
final class ShardReader {

    private final KinesisClient client;
    private final String stream;
    private final int most;

    /** The number of the last record that has been handled. */
    private Optional<String> checkpoint = Optional.empty();

    private Optional<String> iterator = Optional.empty();
    private Optional<String> following = Optional.empty();

    /**
     * A reader that stands at the beginning.
     *
     * @param most records at once
     */
    ShardReader(KinesisClient client, String stream, int most) {
        this.client = client;
        this.stream = stream;
        this.most = most;
    }

    /** The next records; the same again until they are handled, and none where there are none yet. */
    List<Record> next() {
        try {
            return read(iterator.orElseGet(this::newIterator));
        } catch (ExpiredIteratorException e) {
            return read(newIterator());
        }
    }

    /** Goes on behind the records that were returned last. */
    void handled(List<Record> records) {
        checkpoint = Optional.of(records.get(records.size() - 1).sequenceNumber());
        iterator = following;
    }

    private List<Record> read(String from) {
        GetRecordsResponse response =
                client.getRecords(request -> request.shardIterator(from).limit(most));
        following = Optional.ofNullable(response.nextShardIterator());
        iterator = response.records().isEmpty() ? following : Optional.of(from);
        return response.records();
    }

    private String newIterator() {
        GetShardIteratorRequest.Builder request =
                GetShardIteratorRequest.builder().streamName(stream).shardId(StreamName.SHARD);
        checkpoint.ifPresentOrElse(
                number -> request.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                        .startingSequenceNumber(number),
                () -> request.shardIteratorType(ShardIteratorType.TRIM_HORIZON));
        return client.getShardIterator(request.build()).shardIterator();
    }
}
