package io.stockcast.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the mapping, tried with the real stream and a function that keeps what it gets. */
@Timeout(240)
class EventSourceMappingTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] DONE = "{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8);

    private static TestStream stream;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> sequenceNumbers = new CopyOnWriteArrayList<>();
    private final KeptDeadLetters deadLetters = new KeptDeadLetters();

    /** A function that keeps the texts of records up to one that it reports as failed. */
    private byte[] keepUpTo(String failing, byte[] event) {
        for (JsonNode entry : JSON.readTree(event).path("Records")) {
            JsonNode kinesis = entry.path("kinesis");
            String text = new String(kinesis.path("data").binaryValue(), StandardCharsets.UTF_8);
            if (text.equals(failing)) {
                return ("{\"batchItemFailures\":[{\"itemIdentifier\":" + kinesis.path("sequenceNumber") + "}]}")
                        .getBytes(StandardCharsets.UTF_8);
            }
            received.add(text);
            sequenceNumbers.add(kinesis.path("sequenceNumber").asString());
        }
        return DONE;
    }

    private static String[] numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).toArray(String[]::new);
    }

    @BeforeAll
    static void start() {
        stream = TestStream.ready();
    }

    @AfterAll
    static void stop() {
        stream.close();
    }

    /** A mapping to a function, behind everything that other tests have put on the stream. */
    private EventSourceMapping mapping(UnaryOperator<byte[]> function) {
        EventSourceMapping mapping = EventSourceMapping.start(function, stream.stream(), deadLetters);
        mapping.deliverNow();
        received.clear();
        deadLetters.lines().clear();
        return mapping;
    }

    @Test
    void records_shouldArriveOnceAndInOrder() {
        try (EventSourceMapping mapping = mapping(event -> keepUpTo("", event))) {
            for (int i = 0; i < 2_000; i += 250) {
                stream.put(numbers(i, i + 250));
            }
            mapping.deliverNow();

            // On a busy machine a put may be sent twice, and then its records are on the stream twice.
            assertThat(received.stream().distinct()).containsExactly(numbers(0, 2_000));
            assertThat(sequenceNumbers).doesNotHaveDuplicates().isSorted();
            assertThat(deadLetters.lines()).isEmpty();
        }
    }

    @Test
    void poison_shouldGoToTheDeadLettersAndStopNothing() {
        try (EventSourceMapping mapping = mapping(event -> keepUpTo("poison", event))) {
            stream.put("a", "b", "poison", "c", "d");
            stream.put("e");
            mapping.deliverNow();

            assertThat(received).containsExactly("a", "b", "c", "d", "e");
            assertThat(deadLetters.lines()).containsExactly("RetryAttemptsExhausted: poison");
        }
    }

    @Test
    void recordsOfAStreamThatWasKilled_shouldNotComeAgainAndThoseOfTheNextShouldCome() {
        try (EventSourceMapping mapping = mapping(event -> keepUpTo("", event))) {
            stream.put("before", "also before");
            mapping.deliverNow();
            stream.kill();
            stream.put("after");
            mapping.deliverNow();

            assertThat(received).containsExactly("before", "also before", "after");
        }
    }
}
