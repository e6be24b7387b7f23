package io.stockcast.functions.consuming;

import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.stockcast.functions.correlation.CorrelationId;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The function {@code quote-consumer}. It names the first record that failed; Lambda then delivers that one and all that
 * follow it in the shard again, so that the order stays.
 */
public final class QuoteConsumerFunction implements Function<KinesisEvent, StreamsEventResponse> {

    private final QuoteConsumer consumer;

    public QuoteConsumerFunction(QuoteConsumer consumer) {
        this.consumer = consumer;
    }

    @Override
    public StreamsEventResponse apply(KinesisEvent event) {
        List<KinesisEventRecord> records = event.getRecords();
        if (records.isEmpty()) {
            return new StreamsEventResponse(List.of());
        }
        OptionalInt failed = CorrelationId.firstOf(records.get(0).getEventID())
                .whileLogged(() -> consumer.consume(
                        records.stream().map(QuoteConsumerFunction::bytes).toList()));
        return new StreamsEventResponse(failed.stream()
                .mapToObj(records::get)
                .map(record -> record.getKinesis().getSequenceNumber())
                .map(BatchItemFailure::new)
                .toList());
    }

    private static byte[] bytes(KinesisEventRecord record) {
        ByteBuffer data = record.getKinesis().getData().duplicate();
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        return bytes;
    }
}
