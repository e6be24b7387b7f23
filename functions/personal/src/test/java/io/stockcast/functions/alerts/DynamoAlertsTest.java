package io.stockcast.functions.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.stockcast.auth.Person;
import io.stockcast.domain.record.EntryName;
import io.stockcast.functions.people.DynamoPeopleStore;
import io.stockcast.functions.people.ErasedException;
import io.stockcast.functions.people.PersonItem;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.functions.problem.ConflictException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.AtOnce;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DynamoAlertsTest {

    private static final Person ANN = new Person("ann", "ann");
    private static final Person BOB = new Person("bob", "bob");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 8, 19);
    private static final Condition OUTSIDE = new Condition.Outside(80);
    private static final Condition LIKELY_ABOVE_99 = new Condition.Chance(99, Condition.Side.ABOVE, 1, 0.6);

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-08-20T21:30:00Z"));
    private final TestDatabase database = new TestDatabase();
    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final DynamoPeopleStore people = new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE);
    private final AlertsService service = new AlertsService(
            new DynamoAlertStore(database.client(), TestDatabase.PEOPLE),
            new InstrumentCatalog(new InMemoryMarketData()),
            new ForecastStore(objects),
            clock);

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void alerts_shouldBeThePersonsOwn() {
        Alert alert = add(ANN, "KO", OUTSIDE);

        assertThat(service.of(ANN).alerts()).containsExactly(alert);
        assertThat(service.of(BOB).alerts()).isEmpty();
        assertThat(alert.instrument().name()).isEqualTo("Coca-Cola");
    }

    @Test
    void everyCondition_shouldBeKeptAsItIs() {
        List<Condition> conditions =
                List.of(new Condition.Outside(95), new Condition.Wider(0.25), LIKELY_ABOVE_99, new Condition.Report());
        conditions.forEach(condition -> add(ANN, "KO", condition));

        assertThat(service.of(ANN).alerts())
                .extracting(Alert::condition)
                .containsExactlyInAnyOrderElementsOf(conditions);
    }

    @Test
    void sameAlertTwice_shouldBeAConflict() {
        add(ANN, "KO", OUTSIDE);
        add(ANN, "IBM", OUTSIDE);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> add(ANN, "KO", OUTSIDE))
                .withMessage("You have this alert already.");
        assertThat(service.of(ANN).alerts()).hasSize(2);
    }

    @Test
    void fiftyAlerts_shouldBeAllThatAPersonMayHave() throws Exception {
        List<Boolean> added = AtOnce.run(60, i -> {
            try {
                add(ANN, "KO", new Condition.Wider(0.1 + i / 100.0));
                return true;
            } catch (ConflictException e) {
                assertThat(e).hasMessage("You can have at most 50 alerts. Remove one to add another.");
                return false;
            }
        });

        assertThat(added).filteredOn(done -> done).hasSize(50);
        service.remove(ANN, service.of(ANN).alerts().get(0).id());
        add(ANN, "KO", OUTSIDE);
        assertThat(service.of(ANN).alerts()).hasSize(50);
    }

    @Test
    void removal_shouldBeTheSameOnceOrTwice() {
        Alert alert = add(ANN, "KO", OUTSIDE);

        service.remove(ANN, alert.id());
        service.remove(ANN, alert.id());

        assertThat(service.of(ANN).alerts()).isEmpty();
        assertThat(database.item("ann", "alerts").get("entries").n()).isEqualTo("0");
    }

    @Test
    void reportOfAnIndex_shouldBeRefused() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> add(ANN, "FTSE", new Condition.Report()))
                .withMessage("FTSE 100 is an index, and only companies report.");
    }

    @Test
    void symbolOfNothing_shouldNotBeFound() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> add(ANN, "ABCD", OUTSIDE));
    }

    @Test
    void closeBeforeTheAlertWasMade_shouldBeNoNews() {
        new Evenings(objects)
                .show(
                        new TickerSymbol("KO"),
                        Evenings.forecast(WEDNESDAY, 4),
                        Evenings.outcome(WEDNESDAY.minusDays(1), 4, 97));
        add(ANN, "KO", OUTSIDE);
        add(ANN, "KO", LIKELY_ABOVE_99);

        assertThat(openAlerts().all())
                .extracting(
                        open -> open.alert().condition(), open -> open.memory().seen())
                .containsExactlyInAnyOrder(
                        tuple(OUTSIDE, Optional.of(new EntryName(WEDNESDAY, "lstm-1"))),
                        tuple(LIKELY_ABOVE_99, Optional.empty()));
    }

    @Test
    void damagedForecast_shouldNotKeepAnAlertFromBeingMade() {
        objects.damage("forecasts/KO/latest.json");

        assertThat(add(ANN, "KO", OUTSIDE)).isNotNull();
    }

    @Test
    void events_shouldBeUnreadUntilTheyAreMarked() {
        tell(ANN, WEDNESDAY, 2);
        Instant first = clock.instant();
        clock.advance(Duration.ofDays(1));
        tell(ANN, WEDNESDAY.plusDays(1), 40);
        clock.advance(Duration.ofDays(1));
        tell(ANN, WEDNESDAY.plusDays(2), 2);

        assertThat(service.of(ANN).unread()).isEqualTo(2);
        service.markRead(ANN, first);
        PersonsAlerts all = service.of(ANN);
        assertThat(all.unread()).isEqualTo(1);
        assertThat(all.events()).extracting(all::isUnread).containsExactly(true, false);

        service.markRead(ANN, clock.instant());
        service.markRead(ANN, first);
        assertThat(service.of(ANN).unread()).isZero();
    }

    @Test
    void readingOfTheFuture_shouldNotHideWhatIsToldLater() {
        service.markRead(ANN, Instant.MAX);
        clock.advance(Duration.ofDays(1));
        tell(ANN, WEDNESDAY, 2);

        assertThat(service.of(ANN).unread()).isEqualTo(1);
    }

    @Test
    void event_shouldBeKeptForNinetyDays() {
        Alert alert = tell(ANN, WEDNESDAY, 2);

        assertThat(database.item("ann", "alarm#" + alert.id() + "#1")
                        .get("expiresAt")
                        .n())
                .isEqualTo(
                        Long.toString(clock.instant().plus(Duration.ofDays(90)).getEpochSecond()));
    }

    @Test
    void export_shouldHoldAlertsEventsAndWhatIsRead() {
        tell(ANN, WEDNESDAY, 2);
        service.markRead(ANN, clock.instant());
        List<PersonItem> items = people.everythingOf("ann");

        assertThat(ExportedAlerts.KINDS)
                .extracting(kind -> kind.among(items))
                .satisfiesExactly(
                        alerts -> assertThat((List<?>) alerts)
                                .isEqualTo(List.of(new ExportedAlerts.RuleDto("KO", LIKELY_ABOVE_99, clock.instant()))),
                        events -> assertThat((List<?>) events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        ExportedAlerts.EventDto.class,
                                        event -> assertThat(event.asOf()).isEqualTo(WEDNESDAY)),
                        read -> assertThat((List<?>) read)
                                .isEqualTo(List.of(new ExportedAlerts.ReadingDto(clock.instant()))));
    }

    @Test
    void erasure_shouldCoverAllOfItAndNothingShouldBeWrittenAfterwards() {
        Alert alert = tell(ANN, WEDNESDAY, 2);
        service.markRead(ANN, clock.instant());
        people.markErased("ann", clock.instant());
        people.eraseEverythingOf("ann");

        assertThat(people.everythingOf("ann")).isEmpty();
        assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> add(ANN, "KO", OUTSIDE));
        assertThatExceptionOfType(ErasedException.class)
                .isThrownBy(() -> service.markRead(ANN, clock.instant().plusSeconds(1)));
        assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> service.remove(ANN, alert.id()));
        assertThat(people.everythingOf("ann")).isEmpty();
    }

    /** Has an alert, and a run with a forecast that is so wide. */
    private Alert tell(Person person, LocalDate asOf, double width) {
        Alert alert = Alert.of(
                new InstrumentCatalog(new InMemoryMarketData())
                        .find(new TickerSymbol("KO"))
                        .orElseThrow(),
                LIKELY_ABOVE_99,
                clock.instant());
        if (service.of(person).alerts().isEmpty()) {
            add(person, "KO", LIKELY_ABOVE_99);
        }
        new Evenings(objects).show(new TickerSymbol("KO"), Evenings.forecast(asOf, width));
        new AlertsCheck(openAlerts(), new ForecastStore(objects), new RecordStore(objects), clock).run();
        return alert;
    }

    private Alert add(Person person, String symbol, Condition condition) {
        return service.add(person, new AlertRequest(new TickerSymbol(symbol), condition));
    }

    private DynamoOpenAlerts openAlerts() {
        return new DynamoOpenAlerts(database.client(), TestDatabase.PEOPLE);
    }
}
