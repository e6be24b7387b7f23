package io.stockcast.functions.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.functions.people.DynamoPeopleStore;
import io.stockcast.functions.people.ErasedException;
import io.stockcast.functions.problem.ConflictException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.watchlist.NotesEdit.Edit;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AtOnce;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DynamoWatchlistTest {

    private static final ListKey ANN = new ListKey("ann", ListId.MAIN);
    private static final ListKey BOB = new ListKey("bob", ListId.MAIN);
    private static final Optional<Placement> AT_END = Optional.of(new Placement(Optional.empty()));
    private static final List<String> SYMBOLS = new CuratedInstruments()
            .all().stream().map(Instrument::symbol).map(TickerSymbol::value).toList();

    private final TestDatabase database = new TestDatabase();
    private final WatchlistService service = new TestWatchlists(database.client()).entries();

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void addedInstruments_shouldStandInTheOrderTheyWereAdded() {
        add("KO", "IBM", "WMT");
        add("KO");

        assertThat(list(ANN)).containsExactly("KO", "IBM", "WMT");
        assertThat(list(BOB)).isEmpty();
        assertThat(counted()).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({"BP.L, STOCK, XLON, GBP, GBX", "KO, STOCK, XNYS, USD, USD", "FTSE, INDEX, XLON, GBP, GBP"})
    void entryFromBeforePenceHadAName_shouldBeInPence(
            String symbol, InstrumentKind kind, Exchange exchange, String stored, String shown) {
        new DynamoWatchlistStore(database.client(), TestDatabase.PEOPLE)
                .add(
                        ANN,
                        new WatchedInstrument(
                                new Instrument(new TickerSymbol(symbol), symbol, kind, exchange, stored),
                                BigDecimal.ONE,
                                Forecasts.CLOCK.instant()));

        assertThat(service.entries(ANN))
                .extracting(entry -> entry.watched().instrument().currency())
                .containsExactly(shown);
    }

    @Test
    void movedInstruments_shouldStandWhereTheyWerePut() {
        add("KO", "IBM", "WMT");

        place("WMT", "KO");
        assertThat(list(ANN)).containsExactly("WMT", "KO", "IBM");
        place("WMT", "IBM");
        assertThat(list(ANN)).containsExactly("KO", "WMT", "IBM");
        service.place(ANN, new TickerSymbol("KO"), AT_END);
        assertThat(list(ANN)).containsExactly("WMT", "IBM", "KO");
        place("IBM", "IBM");
        place("MMM", "KO");
        assertThat(list(ANN)).containsExactly("WMT", "IBM", "MMM", "KO");
        assertThat(counted()).isEqualTo("4");
    }

    @Test
    void movingBackAndForthForLong_shouldNeverRunOutOfPlaces() {
        add("KO", "IBM", "WMT");

        for (int i = 0; i < 30; i++) {
            place("WMT", "IBM");
            place("IBM", "WMT");
        }

        assertThat(list(ANN)).containsExactly("KO", "IBM", "WMT");
    }

    @Test
    void placeBeforeAnInstrumentThatIsNotListed_shouldBeAConflict() {
        add("KO");

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> place("IBM", "WMT"))
                .withMessage("WMT is not on your watchlist.");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> place("IBM", "IBM"));
        assertThat(list(ANN)).containsExactly("KO");
    }

    @Test
    void removal_shouldBeTheSameOnceOrTwice() {
        add("KO", "IBM");

        service.remove(ANN, new TickerSymbol("KO"));
        service.remove(ANN, new TickerSymbol("KO"));
        service.remove(BOB, new TickerSymbol("IBM"));

        assertThat(list(ANN)).containsExactly("IBM");
        assertThat(counted()).isEqualTo("1");
        assertThat(database.item("bob", "watchlist")).isEmpty();
    }

    @Test
    void export_shouldShowTheEntriesAlone() {
        add("KO");

        var items = new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE).everythingOf("ann");

        assertThat(items).hasSize(2);
        assertThat(List.<Object>copyOf(ExportedEntryDto.KIND.among(items)))
                .containsExactly(new ExportedEntryDto("main", "KO", Forecasts.CLOCK.instant(), null, null));
    }

    @Test
    void notes_shouldBeKeptThroughMovesAndGoWithTheEntry() {
        add("KO", "IBM");
        note("KO", Optional.of(new Edit<>(Optional.of("Since 1998"))), Optional.of(new Edit<>(Optional.of(61.25))));

        place("KO", "IBM");
        service.place(ANN, new TickerSymbol("KO"), AT_END);

        assertThat(notes())
                .containsExactly(EntryNotes.NONE, new EntryNotes(Optional.of("Since 1998"), Optional.of(61.25)));

        service.remove(ANN, new TickerSymbol("KO"));
        add("KO");
        assertThat(notes()).containsOnly(EntryNotes.NONE);
    }

    @Test
    void noteAndPriceChangedInTwoTabs_shouldNotUndoEachOther() {
        add("KO");

        note("KO", Optional.of(new Edit<>(Optional.of("Hold"))), Optional.empty());
        note("KO", Optional.empty(), Optional.of(new Edit<>(Optional.of(0.1))));
        assertThat(notes()).containsExactly(new EntryNotes(Optional.of("Hold"), Optional.of(0.1)));

        note("KO", Optional.of(new Edit<>(Optional.empty())), Optional.empty());
        assertThat(notes()).containsExactly(new EntryNotes(Optional.empty(), Optional.of(0.1)));
        note("KO", Optional.of(new Edit<>(Optional.of("Sold"))), Optional.of(new Edit<>(Optional.empty())));
        assertThat(notes()).containsExactly(new EntryNotes(Optional.of("Sold"), Optional.empty()));
    }

    @Test
    void noteAboutWhatIsNotListed_shouldBeNotFound() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> note("KO", Optional.of(new Edit<>(Optional.of("Hold"))), Optional.empty()))
                .withMessage("KO is not on this watchlist.");
        assertThat(list(ANN)).isEmpty();
    }

    @Test
    void personErasedSinceTheRequestWasLetIn_shouldGetNothingWrittenAnyMore() {
        DynamoPeopleStore people = new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE);
        add("KO");
        people.markErased("ann", Forecasts.CLOCK.instant());

        assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> add("IBM"));
        assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> service.remove(ANN, new TickerSymbol("KO")));
        assertThatExceptionOfType(ErasedException.class)
                .isThrownBy(() -> note("KO", Optional.of(new Edit<>(Optional.of("Hold"))), Optional.empty()));
        service.place(BOB, new TickerSymbol("KO"), AT_END);

        assertThat(list(ANN)).containsExactly("KO");
        assertThat(counted()).isEqualTo("1");
        assertThat(list(BOB)).containsExactly("KO");
    }

    @Test
    void additionsWhileThePersonIsErased_shouldLeaveNothing() throws Exception {
        DynamoPeopleStore people = new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE);

        AtOnce.run(8, i -> {
            if (i == 0) {
                people.markErased("ann", Forecasts.CLOCK.instant());
                people.eraseEverythingOf("ann");
                return i;
            }
            try {
                add(SYMBOLS.get(i));
            } catch (ErasedException e) {
                assertThat(people.isErased("ann")).isTrue();
            }
            return i;
        });

        assertThat(people.everythingOf("ann")).isEmpty();
    }

    @Test
    void unknownInstrument_shouldBeNotFound() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> add("ABCD"));
    }

    @Test
    void fullList_shouldTakeAnotherOnlyAfterARemoval() {
        SYMBOLS.stream().limit(100).forEach(this::add);
        String more = SYMBOLS.get(100);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> add(more))
                .withMessage("A watchlist holds at most 100 instruments. Remove one to add another.");
        assertThatCode(() -> add(SYMBOLS.get(0))).doesNotThrowAnyException();

        service.remove(ANN, new TickerSymbol(SYMBOLS.get(0)));
        add(more);
        assertThat(list(ANN)).hasSize(100).last().isEqualTo(more);
    }

    @Test
    void fullListOfEqualRanks_shouldBeRenumberedAtOnce() {
        List<String> symbols = SYMBOLS.subList(0, 100);
        DynamoWatchlistStore store = new DynamoWatchlistStore(database.client(), TestDatabase.PEOPLE);
        CuratedInstruments curated = new CuratedInstruments();
        symbols.forEach(symbol -> store.add(
                ANN,
                new WatchedInstrument(
                        curated.find(new TickerSymbol(symbol)).orElseThrow(),
                        BigDecimal.ONE,
                        Forecasts.CLOCK.instant())));
        List<String> before = list(ANN);

        place(before.get(99), before.get(1));

        assertThat(list(ANN).subList(0, 3)).containsExactly(before.get(0), before.get(99), before.get(1));
        assertThat(list(ANN)).hasSameElementsAs(symbols);
    }

    @Test
    void additionsAtOnce_shouldAllBeThereAndCounted() throws Exception {
        AtOnce.run(12, i -> {
            add(SYMBOLS.get(i % 6));
            return i;
        });

        assertThat(list(ANN)).containsExactlyInAnyOrderElementsOf(SYMBOLS.subList(0, 6));
        assertThat(counted()).isEqualTo("6");
    }

    @Test
    void additionsAtOnceToAnAlmostFullList_shouldStopAtItsEnd() throws Exception {
        SYMBOLS.stream().limit(98).forEach(this::add);

        List<Boolean> added = AtOnce.run(6, i -> {
            try {
                add(SYMBOLS.get(98 + i));
                return true;
            } catch (ConflictException e) {
                return false;
            }
        });

        assertThat(added.stream().filter(done -> done)).hasSize(2);
        assertThat(list(ANN)).hasSize(100);
        assertThat(counted()).isEqualTo("100");
    }

    @Test
    void changesInSeveralTabsAtOnce_shouldNotUndoEachOther() throws Exception {
        add("KO", "IBM", "WMT", "MMM");

        AtOnce.run(4, tab -> {
            switch (tab) {
                case 0 -> add("XOM");
                case 1 -> service.remove(ANN, new TickerSymbol("IBM"));
                case 2 -> place("MMM", "KO");
                default -> add("BA");
            }
            return tab;
        });

        assertThat(list(ANN))
                .containsExactlyInAnyOrder("MMM", "KO", "WMT", "XOM", "BA")
                .startsWith("MMM", "KO", "WMT");
        assertThat(counted()).isEqualTo("5");
    }

    @Test
    void movingAnEntryWhileItIsRemoved_shouldLeaveTheCountRight() throws Exception {
        for (int round = 0; round < 5; round++) {
            add("KO", "IBM");
            AtOnce.run(2, tab -> {
                if (tab == 0) {
                    service.remove(ANN, new TickerSymbol("IBM"));
                } else {
                    place("IBM", "KO");
                }
                return tab;
            });
            assertThat(counted()).isEqualTo(Integer.toString(list(ANN).size()));
        }
    }

    private void add(String... symbols) {
        for (String symbol : symbols) {
            service.place(ANN, new TickerSymbol(symbol), Optional.empty());
        }
    }

    private void place(String symbol, String before) {
        service.place(ANN, new TickerSymbol(symbol), Optional.of(new Placement(Optional.of(new TickerSymbol(before)))));
    }

    private void note(String symbol, Optional<Edit<String>> note, Optional<Edit<Double>> buyPrice) {
        service.note(ANN, new TickerSymbol(symbol), new NotesEdit(note, buyPrice));
    }

    private List<EntryNotes> notes() {
        return service.entries(ANN).stream()
                .map(entry -> entry.watched().notes())
                .toList();
    }

    private List<String> list(ListKey list) {
        return service.entries(list).stream()
                .map(entry -> entry.watched().symbol().value())
                .toList();
    }

    private String counted() {
        return database.item("ann", "watchlist").get("entries").n();
    }
}
