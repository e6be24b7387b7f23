package io.stockcast.functions.publishing;

import static io.stockcast.functions.publishing.Ledgers.FTSE;
import static io.stockcast.functions.publishing.Ledgers.HISTORY;
import static io.stockcast.functions.publishing.Ledgers.entry;
import static io.stockcast.functions.publishing.Ledgers.key;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.EntryName;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.ModelStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.functions.testing.RecordedMetrics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is damaged is made again from the copies that there are. */
class RepairTest {

    private static final String LATEST = "forecasts/FTSE/latest.json";
    private static final Forecast OLDER = entry(100);
    private static final Forecast NEWEST = entry(101);

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final ForecastStore forecasts = new ForecastStore(objects);
    private final RecordedMetrics metrics = new RecordedMetrics();
    private final Publisher publisher =
            new Publisher(Storage.in(objects), new KeptVintages(new ModelStore(objects), Forecasts.VINTAGES), metrics);

    @BeforeEach
    void publish() {
        forecasts.enter(FTSE, OLDER);
        forecasts.enter(FTSE, NEWEST);
        forecasts.putLatest(FTSE, NEWEST);
    }

    @Test
    void damagedLatest_shouldBeTheNewestReadableEntry() {
        forecasts.enter(FTSE, entry(102));
        objects.damage(key(entry(102)));
        objects.damage(LATEST);

        assertThat(publisher.newest(FTSE)).contains(NEWEST);
        assertThat(forecasts.latest(FTSE)).contains(NEWEST);
        assertThat(metrics.all()).containsExactly("unreadable object", "unreadable object");
    }

    @Test
    void publicationOfAnEarlierSession_shouldNotTakeTheDamagedLatestsPlace() {
        objects.damage(LATEST);

        publisher.show(FTSE, OLDER);

        assertThat(forecasts.latest(FTSE)).contains(NEWEST);
    }

    @Test
    void damagedEntry_shouldBeRestoredFromLatest() {
        objects.damage(key(NEWEST));

        assertThat(publisher.published(FTSE, NEWEST.asOf(), NEWEST.modelVersion()))
                .contains(NEWEST);
        assertThat(forecasts.entry(FTSE, EntryName.of(NEWEST))).contains(NEWEST);
        assertThat(metrics.all()).containsExactly("unreadable object");
    }

    @Test
    void damagedEntryWithoutACopy_shouldBeReplacedByTheForecastMadeAgain() {
        PriceHistory history = HISTORY.head(180);
        Forecast made = Forecasts.of(history);
        forecasts.enter(FTSE, made);
        objects.damage(key(made));

        assertThat(publisher.published(FTSE, made.asOf(), made.modelVersion())).isEmpty();
        assertThat(publisher.enter(FTSE, made, ForecastInput.alone(history))).isEqualTo(made);
        assertThat(forecasts.entry(FTSE, EntryName.of(made))).contains(made);
    }

    @Test
    void entryThatCannotBeRestored_shouldStillBeServed() {
        objects.damage(key(NEWEST));
        objects.refuseUnder("forecasts/FTSE/2");

        try (LogLines log = new LogLines()) {
            assertThat(publisher.published(FTSE, NEWEST.asOf(), NEWEST.modelVersion()))
                    .contains(NEWEST);
            assertThat(log.all())
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .anyMatch(line -> line.contains("is not restored"));
        }
    }
}
