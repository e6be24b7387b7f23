package io.stockcast.functions.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.alerts.Alert;
import io.stockcast.functions.alerts.AlertEvent;
import io.stockcast.functions.alerts.AlertId;
import io.stockcast.functions.alerts.AlertMemory;
import io.stockcast.functions.alerts.AlertStore;
import io.stockcast.functions.alerts.Happening;
import io.stockcast.functions.alerts.PersonsAlerts;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.letters.Letter;
import io.stockcast.functions.letters.Mailing;
import io.stockcast.functions.mail.LetterKind;
import io.stockcast.functions.mail.LetterMemories;
import io.stockcast.functions.mail.LetterMemory;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.testing.InMemoryJobs;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.functions.todays.TodaysForecasts;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final SiteAddress SITE = new SiteAddress("https://site.example");
    private static final Instrument KO = HandMade.instrument("KO");
    private static final Instrument IBM = HandMade.instrument("IBM");
    private static final Instrument FTSE = HandMade.instrument("FTSE");
    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 6, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2022, 6, 3);

    /** Two hours after New York has closed. */
    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2022-06-01T22:00:00Z"));

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final InMemoryMarketData market = new InMemoryMarketData();
    private final Map<String, List<Instrument>> watched = new LinkedHashMap<>();
    private final Map<String, List<AlertEvent>> events = new HashMap<>();
    private final List<LetterKind> chosen = new ArrayList<>(List.of(LetterKind.DIGEST));
    private final InMemoryMemories memories = new InMemoryMemories();
    private final List<Sent> sent = new ArrayList<>();

    private Mailing mailing = (userId, letter) -> {
        sent.add(new Sent(userId, letter));
        return Mailing.Outcome.SENT;
    };

    @Test
    void evening_shouldBeToldOnce() {
        watch("ann", KO);
        publish(KO, WEDNESDAY, 101);

        assertThat(run()).isEqualTo(new LettersReport(1, 0, 0, 0));
        assertThat(run()).isEqualTo(new LettersReport(0, 0, 0, 0));

        assertThat(sent).singleElement().satisfies(letter -> {
            assertThat(letter.userId()).isEqualTo("ann");
            assertThat(letter.letter().subject()).isEqualTo("Evening of 1 June: 1 of 1 close inside its range");
        });
    }

    @Test
    void nextEvening_shouldHaveALetterOfItsOwn() {
        watch("ann", KO);
        publish(KO, WEDNESDAY, 101);
        run();

        clock.advance(Duration.ofDays(2));
        publish(KO, FRIDAY, 105);
        run();

        assertThat(sent)
                .extracting(letter -> letter.letter().subject())
                .containsExactly(
                        "Evening of 1 June: 1 of 1 close inside its range",
                        "Evening of 3 June: 0 of 1 close inside its range");
    }

    @Test
    void dayWithoutASession_shouldHaveNoLetter() {
        watch("ann", KO);
        publish(KO, WEDNESDAY, 101);
        run();
        clock.advance(Duration.ofDays(2));
        publish(KO, FRIDAY, 101);
        run();

        clock.advance(Duration.ofDays(1));

        assertThat(run()).isEqualTo(new LettersReport(0, 0, 0, 0));
    }

    @Test
    void forecastThatIsMissing_shouldBeWaitedForThreeHoursAndThenBeNamed() {
        watch("ann", KO, IBM);
        publish(KO, WEDNESDAY, 101);
        publish(IBM, WEDNESDAY.minusDays(1), 101);

        assertThat(run().sent()).isZero();
        clock.advance(Duration.ofHours(2));

        assertThat(run().sent()).isEqualTo(1);
        assertThat(sent.get(0).letter().text()).contains("Without a forecast for the next session so far: IBM.");
    }

    @Test
    void forecastThatIsBeingMade_shouldBeWaitedForLonger() {
        watch("ann", KO);
        publish(KO, WEDNESDAY.minusDays(1), 101);
        clock.advance(Duration.ofHours(2));
        jobs.write(ForecastJob.queued(todays().of(KO).orElseThrow().jobId(), KO.symbol(), clock.instant()));

        assertThat(run().sent()).isZero();
        publish(KO, WEDNESDAY, 101);

        assertThat(run().sent()).isEqualTo(1);
    }

    @Test
    void exchangeThatIsStillOpen_shouldBeWaitedFor() {
        watch("ann", KO, FTSE);
        clock.advance(Duration.ofHours(-5));
        publish(FTSE, WEDNESDAY, 101);
        publish(KO, WEDNESDAY.minusDays(1), 101);
        assertThat(run().sent()).isZero();

        clock.advance(Duration.ofHours(5));
        publish(KO, WEDNESDAY, 101);

        assertThat(run().sent()).isEqualTo(1);
        assertThat(sent.get(0).letter().text()).contains("FTSE 100", "Coca-Cola");
    }

    @Test
    void nothingWatched_shouldHaveNoLetter() {
        watch("ann");

        assertThat(run()).isEqualTo(new LettersReport(0, 0, 0, 0));
    }

    @Test
    void digest_shouldHaveTheAlertsSinceTheOneBefore() {
        watch("ann", KO);
        publish(KO, WEDNESDAY, 101);
        tell("ann", "1", clock.instant().minus(Duration.ofHours(1)));
        run();
        clock.advance(Duration.ofDays(2));
        publish(KO, FRIDAY, 101);
        tell("ann", "2", clock.instant());
        run();

        assertThat(sent.get(0).letter().text()).contains("Your alerts told:");
        assertThat(sent.get(1).letter().text()).containsOnlyOnce("Coca-Cola closed at");
    }

    @Test
    void events_shouldBeInOneLetterAndNeverInAnother() {
        choose(LetterKind.ALERTS);
        watch("ann");
        tell("ann", "1", clock.instant().minus(Duration.ofMinutes(2)));
        tell("ann", "2", clock.instant().minus(Duration.ofMinutes(1)));
        run();
        assertThat(run().sent()).isZero();
        tell("ann", "3", clock.instant());
        run();

        assertThat(sent)
                .extracting(letter -> letter.letter().subject())
                .containsExactly(
                        "Coca-Cola closed outside its 80 % range, and 1 more",
                        "Coca-Cola closed outside its 80 % range");
    }

    @Test
    void oldEvents_shouldBeNoNewsToWhoChoosesMailLater() {
        choose(LetterKind.ALERTS);
        watch("ann");
        tell("ann", "1", clock.instant().minus(Duration.ofDays(4)));

        assertThat(run().sent()).isZero();
    }

    @Test
    void failureWithOnePerson_shouldNotHoldUpTheOthers() {
        watch("ann", KO);
        watch("bob", KO);
        publish(KO, WEDNESDAY, 101);
        memories.broken.add("ann");

        assertThat(run()).isEqualTo(new LettersReport(1, 0, 0, 1));
        assertThat(sent).extracting(Sent::userId).containsExactly("bob");
    }

    @Test
    void forecastThatCannotBeRead_shouldBeMissingAndNotHoldUpTheRest() {
        watch("ann", KO, IBM);
        publish(KO, WEDNESDAY, 101);
        publish(IBM, WEDNESDAY, 101);
        objects.damage("forecasts/IBM/latest.json");
        clock.advance(Duration.ofHours(2));

        assertThat(run().sent()).isEqualTo(1);
        assertThat(sent.get(0).letter().text()).contains("so far: IBM.");
    }

    @Test
    void letterThatFails_shouldBeCountedAndNotSentAgain() {
        watch("ann", KO);
        publish(KO, WEDNESDAY, 101);
        mailing = (userId, letter) -> Mailing.Outcome.FAILED;

        assertThat(run()).isEqualTo(new LettersReport(0, 0, 0, 1));
        assertThat(run()).isEqualTo(new LettersReport(0, 0, 0, 0));
    }

    @Test
    void moreThanARunSends_shouldBeLeftToTheNextWhoWaitsLongestFirst() {
        watch("ann", KO);
        watch("bob", KO);
        publish(KO, WEDNESDAY, 101);

        assertThat(letters(1).run()).isEqualTo(new LettersReport(1, 0, 1, 0));
        clock.advance(Duration.ofMinutes(10));
        assertThat(letters(1).run()).isEqualTo(new LettersReport(1, 0, 1, 0));

        assertThat(sent).extracting(Sent::userId).containsExactly("ann", "bob");
    }

    @Test
    void eachInstrument_shouldBeReadOnceHoweverManyWatchIt() {
        List<Instrument> stocks = new CuratedInstruments()
                .all().stream()
                        .filter(instrument -> !instrument.isIndex())
                        .limit(50)
                        .toList();
        stocks.forEach(stock -> publish(stock, WEDNESDAY, 101));
        IntStream.range(0, 200).forEach(i -> watch("person-" + i, stocks.toArray(Instrument[]::new)));
        int before = objects.reads().size();

        assertThat(run().sent()).isEqualTo(200);

        List<String> reads = objects.reads().subList(before, objects.reads().size());
        assertThat(reads)
                .filteredOn(key -> key.endsWith("/latest.json"))
                .doesNotHaveDuplicates()
                .hasSize(stocks.size());
        assertThat(reads).filteredOn(key -> key.startsWith("records/")).doesNotHaveDuplicates();
    }

    @Test
    void log_shouldSayNeitherWhoNorWhat() {
        watch("3f0c2f8e", KO, IBM);
        watch("5b1a4c55", KO);
        publish(KO, WEDNESDAY, 101);
        publish(IBM, WEDNESDAY, 101);
        memories.broken.add("5b1a4c55");

        try (LogLines log = new LogLines()) {
            run();

            assertThat(log.all())
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line.getFormattedMessage())
                            .doesNotContain("KO", "IBM", "Coca", "3f0c2f8e", "5b1a4c55"));
        }
    }

    private LettersReport run() {
        return letters(500).run();
    }

    private Letters letters(int most) {
        return new Letters(
                () -> chosen.stream().collect(Collectors.toMap(kind -> kind, kind -> List.copyOf(watched.keySet()))),
                memories,
                () -> List.of(
                        new AlertLetters(new ToldEvents(), memories, SITE, false, clock),
                        new DigestLetters(
                                watched::get,
                                new ToldEvents(),
                                memories,
                                new Evening(
                                        todays(), new ForecastStore(objects), new RecordStore(objects), jobs, clock),
                                new DigestPages(SITE, false),
                                clock,
                                clock)),
                (userId, letter) -> mailing.send(userId, letter),
                most);
    }

    private TodaysForecasts todays() {
        return new TodaysForecasts(new InstrumentCatalog(market), market, asOf -> "lstm-1", clock);
    }

    private void choose(LetterKind... kinds) {
        chosen.clear();
        Collections.addAll(chosen, kinds);
    }

    private void watch(String userId, Instrument... instruments) {
        watched.put(userId, List.of(instruments));
        Stream.of(instruments)
                .map(instrument -> instrument.symbol().value())
                .filter(symbol -> !market.holds(new TickerSymbol(symbol)))
                .forEach(symbol -> market.with(Histories.walk(symbol)));
    }

    private void publish(Instrument instrument, LocalDate session, double close) {
        HandMade.publish(objects, instrument, session, close);
    }

    private void tell(String userId, String id, Instant at) {
        events.computeIfAbsent(userId, person -> new ArrayList<>())
                .add(new AlertEvent(id, KO, WEDNESDAY, new Happening.Outside(80, WEDNESDAY, 103, 98, 102), at));
    }

    private record Sent(String userId, Letter letter) {}

    /** What alerts told, by hand. */
    private final class ToldEvents implements AlertStore {

        @Override
        public PersonsAlerts of(String userId) {
            return new PersonsAlerts(List.of(), events.getOrDefault(userId, List.of()), Instant.MIN);
        }

        @Override
        public Addition add(String userId, Alert alert, AlertMemory memory) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String userId, AlertId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void markRead(String userId, Instant until) {
            throw new UnsupportedOperationException();
        }
    }

    /** Memories that can be broken. */
    private static final class InMemoryMemories implements LetterMemories {

        private final Map<String, LetterMemory> held = new HashMap<>();
        private final List<String> broken = new ArrayList<>();

        @Override
        public LetterMemory of(String userId) {
            if (broken.contains(userId)) {
                throw new StorageException("no answer");
            }
            return held.getOrDefault(userId, LetterMemory.NONE);
        }

        @Override
        public boolean noteDigest(String userId, LetterMemory seen, LetterMemory.Digest digest) {
            held.put(userId, new LetterMemory(Optional.of(digest), seen.alertsUntil()));
            return true;
        }

        @Override
        public boolean noteAlerts(String userId, LetterMemory seen, Instant until) {
            held.put(userId, new LetterMemory(seen.digest(), Optional.of(until)));
            return true;
        }
    }
}
