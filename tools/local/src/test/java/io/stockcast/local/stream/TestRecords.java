package io.stockcast.local.stream;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kinesis.model.Record;

/** Records of a stream, each named by what is in it. */
final class TestRecords {

    static final Instant NOW = Instant.parse("2024-03-01T14:30:00.250Z");

    private TestRecords() {}

    /** Records that have just arrived, in order; the number of each is its place. */
    static List<Record> of(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(place -> of(texts[place], place, NOW))
                .toList();
    }

    static Record of(String text, int number, Instant arrival) {
        return Record.builder()
                .sequenceNumber("49" + number)
                .partitionKey(text)
                .data(SdkBytes.fromUtf8String(text))
                .approximateArrivalTimestamp(arrival)
                .build();
    }

    static String[] texts(List<Record> records) {
        return records.stream().map(entry -> entry.data().asUtf8String()).toArray(String[]::new);
    }

    static String joined(List<Record> records) {
        return String.join(" ", Arrays.asList(texts(records)));
    }
}
