package io.stockcast.functions.alerts;

import static io.stockcast.functions.alerts.Evenings.forecast;
import static io.stockcast.functions.alerts.Evenings.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.record.EntryName;
import io.stockcast.functions.people.DynamoPeopleStore;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertsCheckTest {

    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 8, 19);
    private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);
    private static final LocalDate FRIDAY = WEDNESDAY.plusDays(2);
    private static final Condition OUTSIDE = new Condition.Outside(80);

    /** Half of the distribution lies above 100. */
    private static final Condition LIKELY_ABOVE_99 = new Condition.Chance(99, Condition.Side.ABOVE, 1, 0.6);

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-08-20T21:30:00Z"));
    private final TestDatabase database = new TestDatabase();
    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final Evenings evenings = new Evenings(objects);
    private final DynamoAlertStore store = new DynamoAlertStore(database.client(), TestDatabase.PEOPLE);

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void twoHundredPeople_shouldBeToldOnceFromOneForecastThatIsLoadedOnce() {
        for (int i = 0; i < 200; i++) {
            add("person" + i, OUTSIDE);
        }
        evenings.show(KO, forecast(THURSDAY, 4), outcome(WEDNESDAY, 4, 97));
        objects.forgetReads();

        assertThat(run()).isEqualTo(new CheckReport(200, 200, 0));
        assertThat(objects.reads()).containsExactlyInAnyOrder("forecasts/KO/latest.json", "records/KO.json");

        assertThat(run()).isEqualTo(new CheckReport(0, 0, 0));
        assertThat(store.of("person7").events())
                .extracting(AlertEvent::asOf, AlertEvent::happening, AlertEvent::at)
                .containsExactly(tuple(THURSDAY, new Happening.Outside(80, THURSDAY, 97, 98, 102), clock.instant()));
    }

    @Test
    void runsAtTheSameTime_shouldTellOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            add("person" + i, OUTSIDE);
        }
        evenings.show(KO, forecast(THURSDAY, 4), outcome(WEDNESDAY, 4, 97));

        List<CheckReport> reports = AtOnce.run(4, i -> run());

        assertThat(reports.stream().mapToInt(CheckReport::told).sum()).isEqualTo(20);
        assertThat(reports).extracting(CheckReport::failed).containsOnly(0);
        for (int i = 0; i < 20; i++) {
            assertThat(store.of("person" + i).events()).hasSize(1);
        }
    }

    @Test
    void sameCloseInAForecastOfAnotherModel_shouldNotBeToldAgain() {
        add("ann", OUTSIDE);
        evenings.show(KO, forecast(THURSDAY, 4), outcome(WEDNESDAY, 4, 97));
        run();
        evenings.show(KO, forecast(THURSDAY, 4, "lstm-2"), outcome(WEDNESDAY, 4, 97));

        assertThat(run()).isEqualTo(new CheckReport(1, 0, 0));
        evenings.show(KO, forecast(FRIDAY, 4, "lstm-2"), outcome(THURSDAY, 4, 97));
        assertThat(run().told()).isEqualTo(1);
    }

    @Test
    void eveningWithoutAForecast_shouldNotKeepItsCloseFromBeingTold() {
        add("ann", OUTSIDE);
        evenings.show(KO, forecast(WEDNESDAY, 4));
        run();
        evenings.show(KO, forecast(FRIDAY, 4), outcome(WEDNESDAY, 4, 97));

        assertThat(run().told()).isEqualTo(1);
        evenings.show(KO, forecast(FRIDAY.plusDays(3), 4), outcome(WEDNESDAY, 4, 97));
        assertThat(run().told()).isZero();
    }

    @Test
    void chance_shouldBeToldWhenItPassesTheThresholdAndNotWhileItStaysBeyond() {
        add("ann", LIKELY_ABOVE_99);

        assertThat(toldOn(WEDNESDAY, 2)).as("new, and beyond").isEqualTo(1);
        assertThat(toldOn(THURSDAY, 2)).as("still beyond").isZero();
        assertThat(toldOn(FRIDAY, 40)).as("back").isZero();
        assertThat(toldOn(FRIDAY.plusDays(3), 2)).as("beyond again").isEqualTo(1);
        assertThat(store.of("ann").events()).hasSize(2);
    }

    @Test
    void report_shouldBeToldOnceThoughItIsNearForDays() {
        LocalDate report = LocalDate.of(2026, 8, 25);
        add("ann", new Condition.Report());

        evenings.show(KO, forecast(WEDNESDAY, 4, report));
        assertThat(run().told()).isEqualTo(1);
        evenings.show(KO, forecast(THURSDAY, 4, report.plusDays(1)));
        assertThat(run().told()).isZero();
    }

    @Test
    void alertOfManyEvents_shouldKeepTheLastEight() {
        add("ann", OUTSIDE);
        LocalDate day = LocalDate.of(2026, 3, 2);
        for (int i = 0; i < 10; i++) {
            LocalDate before = day;
            day = Exchange.XNYS.calendar().sessionsAfter(day, 1).get(0);
            evenings.show(KO, forecast(day, 4), outcome(before, 4, 97));
            clock.advance(Duration.ofDays(1));
            run();
        }

        assertThat(store.of("ann").events())
                .hasSize(8)
                .first()
                .extracting(AlertEvent::asOf)
                .isEqualTo(day);
    }

    @Test
    void instrumentWithoutForecast_shouldWaitForOne() {
        add("ann", LIKELY_ABOVE_99);

        assertThat(run()).isEqualTo(new CheckReport(0, 0, 0));
        assertThat(toldOn(WEDNESDAY, 2)).isEqualTo(1);
    }

    @Test
    void damagedForecast_shouldNotKeepTheOthersFromBeingChecked() {
        Instrument ibm = instrument("IBM");
        store.add("ann", Alert.of(ibm, LIKELY_ABOVE_99, clock.instant()), AlertMemory.none());
        add("ann", LIKELY_ABOVE_99);
        evenings.show(ibm.symbol(), forecast(WEDNESDAY, 2));
        objects.damage("forecasts/KO/latest.json");

        assertThat(run()).isEqualTo(new CheckReport(1, 1, 1));
    }

    @Test
    void personWhoIsBeingErased_shouldBeToldNoMore() {
        add("ann", LIKELY_ABOVE_99);
        evenings.show(KO, forecast(WEDNESDAY, 2));
        new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE).markErased("ann", clock.instant());

        assertThat(run()).isEqualTo(new CheckReport(0, 0, 0));
        assertThat(store.of("ann").events()).isEmpty();
    }

    // The role allows to look for these alone.
    @Test
    void attributesThatAreLookedFor_shouldBeThoseOfAnAlert() {
        add("ann", LIKELY_ABOVE_99);
        toldOn(WEDNESDAY, 2);
        AlertId id = store.of("ann").alerts().get(0).id();

        assertThat(database.item("ann", "alert#" + id).keySet())
                .containsExactlyInAnyOrderElementsOf(DynamoAlertItems.ATTRIBUTES);
    }

    @Test
    void alertRemovedDuringARun_shouldNotComeBack() {
        add("ann", OUTSIDE);
        List<OpenAlert> seen = openAlerts().all();
        store.remove("ann", seen.get(0).alert().id());
        AlertMemory memory = seen.get(0).memory().after(new EntryName(WEDNESDAY, "m"), true);

        assertThat(openAlerts().note(seen.get(0), memory)).isFalse();
        assertThat(openAlerts().all()).isEmpty();
    }

    private int toldOn(LocalDate asOf, double width) {
        evenings.show(KO, forecast(asOf, width));
        return run().told();
    }

    private void add(String userId, Condition condition) {
        store.add(userId, Alert.of(instrument("KO"), condition, clock.instant()), AlertMemory.none());
    }

    private static Instrument instrument(String symbol) {
        return new CuratedInstruments().find(new TickerSymbol(symbol)).orElseThrow();
    }

    private CheckReport run() {
        return new AlertsCheck(openAlerts(), new ForecastStore(objects), new RecordStore(objects), clock).run();
    }

    private DynamoOpenAlerts openAlerts() {
        return new DynamoOpenAlerts(database.client(), TestDatabase.PEOPLE);
    }
}
