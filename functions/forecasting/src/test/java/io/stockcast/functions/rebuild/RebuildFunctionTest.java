package io.stockcast.functions.rebuild;

import static io.stockcast.functions.rebuild.StoredLedgers.FTSE;
import static io.stockcast.functions.rebuild.StoredLedgers.GDAXI;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.stockcast.functions.testing.LogLines;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RebuildFunctionTest {

    private final StoredLedgers stored = new StoredLedgers();
    private final RebuildFunction function = new RebuildFunction(stored.service(), stored.metrics());

    @Test
    void scheduledRebuild_shouldBeLoggedUnderTheIdOfItsEvent() {
        stored.publish(FTSE, 700);

        try (LogLines log = new LogLines()) {
            function.apply(event(Map.of()));

            assertThat(log.correlationIds()).isNotEmpty().containsOnly("the-event");
        }
    }

    @Test
    void ledgersThatFail_shouldBeCounted() {
        stored.publishWithoutInput(FTSE, 700);
        stored.publish(GDAXI, 700);

        function.apply(event(Map.of()));

        assertThat(stored.metrics().all()).containsExactly("rebuild with failures: 1");
    }

    @Test
    void eventThatNamesAnInstrument_shouldBeAboutItAlone() {
        stored.publishWithoutInput(FTSE, 700);
        stored.publish(GDAXI, 700);

        function.apply(event(Map.of("symbols", List.of("GDAXI"))));

        assertThat(stored.metrics().all()).containsExactly("rebuild with failures: 0");
    }

    private static ScheduledEvent event(Map<String, Object> detail) {
        ScheduledEvent event = new ScheduledEvent();
        event.setId("the-event");
        event.setDetail(detail);
        return event;
    }
}
