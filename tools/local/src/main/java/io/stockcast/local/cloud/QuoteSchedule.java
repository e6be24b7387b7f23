package io.stockcast.local.cloud;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Fires the scheduled event that collects quotes, each minute, as EventBridge does. */
public final class QuoteSchedule implements AutoCloseable {

    /** The function that the events go to. */
    public static final String FUNCTION = "quote-collector";

    private static final Logger LOG = LoggerFactory.getLogger(QuoteSchedule.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration BEFORE_THE_FIRST = Duration.ofSeconds(5);
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final UnaryOperator<byte[]> function;
    private final BooleanSupplier ready;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    private QuoteSchedule(UnaryOperator<byte[]> function, BooleanSupplier ready) {
        this.function = function;
        this.ready = ready;
    }

    /**
     * Begins to fire events.
     *
     * @param function takes an event in JSON
     * @param ready whether there is a stream for what is collected
     */
    public static QuoteSchedule start(UnaryOperator<byte[]> function, BooleanSupplier ready) {
        return start(function, ready, BEFORE_THE_FIRST, BETWEEN);
    }

    static QuoteSchedule start(
            UnaryOperator<byte[]> function, BooleanSupplier ready, Duration beforeTheFirst, Duration between) {
        QuoteSchedule schedule = new QuoteSchedule(function, ready);
        schedule.thread.scheduleAtFixedRate(
                schedule::fire, beforeTheFirst.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
        return schedule;
    }

    private void fire() {
        try {
            if (ready.getAsBoolean()) {
                function.apply(JSON.writeValueAsBytes(ScheduledEvents.of(FUNCTION, List.of())));
            }
        } catch (RuntimeException e) {
            LOG.warn("No quotes were collected in this minute", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
