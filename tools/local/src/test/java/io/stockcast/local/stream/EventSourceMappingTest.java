package io.stockcast.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the mapping, tried with the real stream and a function that keeps what it gets. */
@Timeout(120)
class EventSourceMappingTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] DONE = "{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8);

    private final List<String> received = new CopyOnWriteArrayList<>();
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
        }
        return DONE;
    }

    private static String[] numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).toArray(String[]::new);
    }

    @Test
    void records_shouldArriveOnceAndInOrder() {
        try (TestStream started = TestStream.ready();
                EventSourceMapping mapping =
                        EventSourceMapping.start(event -> keepUpTo("", event), started.stream(), deadLetters)) {
            for (int i = 0; i < 2_000; i += 250) {
                started.put(numbers(i, i + 250));
            }
            mapping.deliverNow();

            assertThat(received).containsExactly(numbers(0, 2_000));
            assertThat(deadLetters.lines()).isEmpty();
        }
    }

    @Test
    void poison_shouldGoToTheDeadLettersAndStopNothing() {
        try (TestStream started = TestStream.ready();
                EventSourceMapping mapping =
                        EventSourceMapping.start(event -> keepUpTo("poison", event), started.stream(), deadLetters)) {
            started.put("a", "b", "poison", "c", "d");
            started.put("e");
            mapping.deliverNow();

            assertThat(received).containsExactly("a", "b", "c", "d", "e");
            assertThat(deadLetters.lines()).containsExactly("RetryAttemptsExhausted: poison");
        }
    }

    @Test
    void recordsOfAStreamThatWasKilled_shouldNotComeAgainAndThoseOfTheNextShouldCome() {
        try (TestStream started = TestStream.ready();
                EventSourceMapping mapping =
                        EventSourceMapping.start(event -> keepUpTo("", event), started.stream(), deadLetters)) {
            started.put("before", "also before");
            mapping.deliverNow();
            started.stream().process().orElseThrow().destroyForcibly();
            mapping.deliverNow();
            started.awaitStart(2);
            started.put("after");
            mapping.deliverNow();

            assertThat(received).containsExactly("before", "also before", "after");
        }
    }
}
