package io.stockcast.local.stream;

import io.stockcast.local.stream.DeadLetters.Condition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.kinesis.model.Record;

/**
 * Brings the records of a shard to a function, in their order, by the rules of Lambda's event source mapping: what
 * the function reports as done is done, the rest is tried again; a batch that fails is bisected, which takes no tries,
 * until the failing record is alone. That one is tried three times and then given up, as is what is too old.
 */
final class BatchDelivery {

    /** How often a record is tried by itself. */
    static final int MOST_TRIES = 3;

    /** A quote older than this is not worth a try. */
    static final Duration MOST_AGE = Duration.ofSeconds(120);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final Logger LOG = LoggerFactory.getLogger(BatchDelivery.class);

    private final Function<List<Record>, BatchOutcome> function;
    private final DeadLetters deadLetters;
    private final Clock clock;
    private final Consumer<Duration> wait;

    /**
     * A delivery to a function.
     *
     * @param function may throw anything, which is a failure of the whole batch
     * @param clock system time, by which records are too old
     * @param wait lets the time pass that lies between two tries
     */
    BatchDelivery(
            Function<List<Record>, BatchOutcome> function,
            DeadLetters deadLetters,
            Clock clock,
            Consumer<Duration> wait) {
        this.function = function;
        this.deadLetters = deadLetters;
        this.clock = clock;
        this.wait = wait;
    }

    /** Returns when each of the records is done or given up. */
    void deliver(List<Record> records) {
        Deque<Attempt> ahead = new ArrayDeque<>();
        ahead.push(new Attempt(records, 1));
        while (!ahead.isEmpty()) {
            Attempt attempt = ahead.pop();
            List<Record> fresh = withoutTooOld(attempt.records());
            if (!fresh.isEmpty()) {
                goOn(ahead, attempt.of(fresh), call(fresh));
            }
        }
    }

    private void goOn(Deque<Attempt> ahead, Attempt attempt, BatchOutcome outcome) {
        List<Record> left =
                attempt.records().subList(outcome.handled(), attempt.records().size());
        if (left.isEmpty()) {
            return;
        }
        if (outcome.handled() > 0) {
            ahead.push(new Attempt(left, 1));
        } else if (left.size() > 1) {
            int middle = left.size() / 2;
            ahead.push(new Attempt(left.subList(middle, left.size()), 1));
            ahead.push(new Attempt(left.subList(0, middle), 1));
        } else if (attempt.number() < MOST_TRIES) {
            wait.accept(BETWEEN_TRIES.multipliedBy(attempt.number()));
            ahead.push(new Attempt(left, attempt.number() + 1));
        } else {
            deadLetters.take(left, Condition.RETRY_ATTEMPTS_EXHAUSTED);
        }
    }

    private BatchOutcome call(List<Record> batch) {
        try {
            return function.apply(batch);
        } catch (RuntimeException e) {
            LOG.warn("A batch of {} records failed", batch.size(), e);
            return BatchOutcome.FAILED;
        }
    }

    // Records are in the order of their arrival.
    private List<Record> withoutTooOld(List<Record> records) {
        Instant oldest = clock.instant().minus(MOST_AGE);
        int old = (int) records.stream()
                .takeWhile(entry -> entry.approximateArrivalTimestamp().isBefore(oldest))
                .count();
        if (old > 0) {
            deadLetters.take(records.subList(0, old), Condition.RECORD_AGE_EXCEEDED);
        }
        return records.subList(old, records.size());
    }

    /** Records that are tried together, for the first time or again. */
    private record Attempt(List<Record> records, int number) {

        Attempt of(List<Record> others) {
            return new Attempt(others, number);
        }
    }
}
