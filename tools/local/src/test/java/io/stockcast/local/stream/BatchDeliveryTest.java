package io.stockcast.local.stream;

import static io.stockcast.local.stream.TestRecords.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kinesis.model.Record;

class BatchDeliveryTest {

    private final List<String> calls = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private final KeptDeadLetters deadLetters = new KeptDeadLetters();

    private static BatchOutcome done(List<Record> batch) {
        return new BatchOutcome(batch.size());
    }

    /** A function that reports the first record of a name as failed. */
    private static BatchOutcome failingAt(String name, List<Record> batch) {
        return new BatchOutcome((int) batch.stream()
                .takeWhile(entry -> !entry.partitionKey().equals(name))
                .count());
    }

    /** A function that breaks with a record of a name among others. */
    private static BatchOutcome breakingAt(String name, List<Record> batch) {
        if (batch.stream().anyMatch(entry -> entry.partitionKey().equals(name))) {
            throw new IllegalStateException("poison");
        }
        return done(batch);
    }

    private void deliver(List<Record> records, Function<List<Record>, BatchOutcome> function) {
        new BatchDelivery(
                        batch -> {
                            calls.add(TestRecords.joined(batch));
                            return function.apply(batch);
                        },
                        deadLetters,
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        waits::add)
                .deliver(records);
    }

    @Test
    void batchThatSucceeds_shouldBeDeliveredOnce() {
        deliver(TestRecords.of("a", "b", "c"), BatchDeliveryTest::done);

        assertThat(calls).containsExactly("a b c");
        assertThat(deadLetters.lines()).isEmpty();
        assertThat(waits).isEmpty();
    }

    @Test
    void reportedFailure_shouldBeTriedAgainFromItsRecordOn() {
        List<String> failed = new ArrayList<>(List.of("c"));

        deliver(TestRecords.of("a", "b", "c", "d"), batch -> {
            boolean fails = batch.stream().anyMatch(entry -> failed.contains(entry.partitionKey()));
            failed.clear();
            return fails ? failingAt("c", batch) : done(batch);
        });

        assertThat(calls).containsExactly("a b c d", "c d");
        assertThat(deadLetters.lines()).isEmpty();
    }

    @Test
    void recordThatIsReportedAgainAndAgain_shouldBeGivenUpAfterThreeTriesByItself() {
        deliver(TestRecords.of("a", "poison", "c", "d"), batch -> failingAt("poison", batch));

        assertThat(calls).containsExactly("a poison c d", "poison c d", "poison", "poison", "poison", "c d");
        assertThat(deadLetters.lines()).containsExactly("RetryAttemptsExhausted: poison");
        assertThat(waits).containsExactly(Duration.ofMillis(200), Duration.ofMillis(400));
    }

    @Test
    void batchThatBreaks_shouldBeBisectedUntilThePoisonIsAloneAndTheRestStayInOrder() {
        deliver(TestRecords.of("a", "b", "c", "poison", "e"), batch -> breakingAt("poison", batch));

        assertThat(calls)
                .containsExactly(
                        "a b c poison e", "a b", "c poison e", "c", "poison e", "poison", "poison", "poison", "e");
        assertThat(deadLetters.lines()).containsExactly("RetryAttemptsExhausted: poison");
    }

    @Test
    void failureThatPasses_shouldLoseNothing() {
        List<String> delivered = new ArrayList<>();

        deliver(TestRecords.of("a", "b", "c"), batch -> {
            if (calls.size() < 3) {
                throw new IllegalStateException("out of order for a while");
            }
            batch.forEach(entry -> delivered.add(entry.partitionKey()));
            return done(batch);
        });

        assertThat(delivered).containsExactly("a", "b", "c");
        assertThat(deadLetters.lines()).isEmpty();
    }

    @Test
    void recordsOlderThanTwoMinutes_shouldBeGivenUpUntried() {
        List<Record> records = List.of(
                TestRecords.of("old", 0, NOW.minusSeconds(121)),
                TestRecords.of("older than most", 1, NOW.minusMillis(120_001)),
                TestRecords.of("late", 2, NOW.minusSeconds(120)),
                TestRecords.of("new", 3, NOW));

        deliver(records, BatchDeliveryTest::done);

        assertThat(calls).containsExactly("late new");
        assertThat(deadLetters.lines()).containsExactly("RecordAgeExceeded: old older than most");
    }

    @Test
    void batchThatIsTooOldAsAWhole_shouldNotReachTheFunction() {
        deliver(List.of(TestRecords.of("old", 0, NOW.minusSeconds(300))), BatchDeliveryTest::done);

        assertThat(calls).isEmpty();
        assertThat(deadLetters.lines()).containsExactly("RecordAgeExceeded: old");
    }
}
