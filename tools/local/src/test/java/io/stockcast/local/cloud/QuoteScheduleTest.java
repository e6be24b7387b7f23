package io.stockcast.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class QuoteScheduleTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration BETWEEN = Duration.ofMillis(10);

    private final LinkedBlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();

    private QuoteSchedule schedule;

    private byte[] keep(byte[] event) {
        events.add(JSON.readTree(event));
        return new byte[0];
    }

    private void start(UnaryOperator<byte[]> function, BooleanSupplier ready) {
        schedule = QuoteSchedule.start(function, ready, Duration.ZERO, BETWEEN);
    }

    @AfterEach
    void close() {
        schedule.close();
    }

    @Test
    void collector_shouldGetTheEventOfItsScheduleAgainAndAgain() throws InterruptedException {
        start(this::keep, () -> true);

        JsonNode first = events.take();
        assertThat(first.path("detail-type").asString()).isEqualTo("Scheduled Event");
        assertThat(first.path("resources").path(0).asString()).endsWith("rule/quote-collector");
        assertThat(events.take().path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void streamThatIsNotReady_shouldBeWaitedFor() throws InterruptedException {
        AtomicInteger questions = new AtomicInteger();

        start(this::keep, () -> questions.incrementAndGet() > 3);

        events.take();
        assertThat(questions).hasValueGreaterThan(3);
    }

    @Test
    void roundThatFails_shouldNotBeTheLast() throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();

        start(
                event -> {
                    if (rounds.incrementAndGet() == 1) {
                        throw new IllegalStateException("the collector fails");
                    }
                    return keep(event);
                },
                () -> true);

        events.take();
        assertThat(rounds).hasValueGreaterThan(1);
    }

    @Test
    void closedSchedule_shouldFireNothing() throws InterruptedException {
        start(this::keep, () -> true);
        events.take();

        schedule.close();

        // What was under way when it was closed may still come.
        TimeUnit.MILLISECONDS.sleep(10 * BETWEEN.toMillis());
        events.clear();
        assertThat(events.poll(10 * BETWEEN.toMillis(), TimeUnit.MILLISECONDS)).isNull();
    }
}
