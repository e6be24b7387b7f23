package io.stockcast.functions.rebuild;

import static io.stockcast.functions.rebuild.StoredLedgers.FTSE;
import static io.stockcast.functions.rebuild.StoredLedgers.GDAXI;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.publishing.EventScope;
import io.stockcast.functions.rebuild.RebuildReport.Entry;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RebuildServiceTest {

    private static final EventScope ALL = EventScope.of(Map.of());

    private final StoredLedgers stored = new StoredLedgers();
    private final RebuildService service = stored.service();

    @Test
    void everyLedger_shouldBecomeARecordScoredByTheNewestForecastsInput() {
        stored.publish(FTSE, 690);
        stored.publish(FTSE, 700);
        stored.publish(GDAXI, 700);

        RebuildReport report = service.rebuild(ALL);

        assertThat(report.records()).containsExactly(new Entry("FTSE", 2, 0, null), new Entry("GDAXI", 1, 0, null));
        assertThat(report.failures()).isZero();
        assertThat(stored.record(FTSE).summary()).hasSize(10);
        assertThat(stored.record(GDAXI).pending()).isEqualTo(20);
    }

    @Test
    void eventThatNamesAnInstrument_shouldLeaveTheOthersAlone() {
        stored.publish(FTSE, 700);
        stored.publish(GDAXI, 700);

        RebuildReport report = service.rebuild(EventScope.of(Map.of("symbols", List.of("GDAXI"))));

        assertThat(report.records()).extracting(Entry::symbol).containsExactly("GDAXI");
        assertThat(stored.objects().writes()).contains("records/GDAXI.json").doesNotContain("records/FTSE.json");
    }

    @Test
    void unreadableEntry_shouldBeReportedAndLeaveTheRest() {
        stored.publish(FTSE, 690);
        stored.publish(FTSE, 700);
        stored.objects().damage(stored.key(FTSE, 690));

        assertThat(service.rebuild(ALL).records()).containsExactly(new Entry("FTSE", 1, 1, null));
    }

    @Test
    void damagedNewestForecast_shouldBeRestoredFromTheLedger() {
        stored.publish(FTSE, 700);
        stored.objects().damage("forecasts/FTSE/latest.json");

        assertThat(service.rebuild(ALL).failures()).isZero();
        assertThat(stored.newest(FTSE)).contains(stored.forecast(FTSE, 700));
    }

    @Test
    void ledgerThatCannotBeScored_shouldStopNoOtherAndSayWhy() {
        stored.enter(new TickerSymbol("AAPL"), 700);
        stored.publish(new TickerSymbol("KNOWN.XX"), 700);
        stored.publishWithoutInput(FTSE, 700);
        stored.publish(GDAXI, 700);

        try (LogLines log = new LogLines()) {
            RebuildReport report = service.rebuild(ALL);

            assertThat(report.records())
                    .containsExactly(
                            Entry.failed("AAPL", "there is no forecast of AAPL that can be read"),
                            Entry.failed("FTSE", "the input of the forecast of FTSE is missing"),
                            new Entry("GDAXI", 1, 0, null),
                            new Entry("KNOWN.XX", 1, 0, null));
            assertThat(report.failures()).isEqualTo(2);
            assertThat(log.all())
                    .filteredOn(line -> line.getThrowableProxy() != null)
                    .hasSize(2);
        }
    }
}
