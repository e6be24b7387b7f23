package io.stockcast.functions.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.auth.Person;
import io.stockcast.functions.people.DynamoPeopleStore;
import io.stockcast.functions.people.ErasedException;
import io.stockcast.functions.problem.ConflictException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.watchlist.NotesEdit.Edit;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AtOnce;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

class DynamoListTest {

    private static final Person ANN = new Person("ann", "ann");
    private static final Person BOB = new Person("bob", "bob");
    private static final List<String> SYMBOLS = new CuratedInstruments()
            .all().stream().map(Instrument::symbol).map(TickerSymbol::value).toList();

    private final TestDatabase database = new TestDatabase();
    private final TestWatchlists watchlists = new TestWatchlists(database.client());
    private final ListService lists = watchlists.lists();

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void everybody_shouldHaveTheFirstListFromTheStart() {
        assertThat(lists.lists(ANN)).containsExactly(new ListedSymbols(ListHeading.MAIN, List.of()));
        assertThat(lists.list(ANN, ListId.MAIN)).isEqualTo(ListHeading.MAIN);
        assertThat(database.size(TestDatabase.PEOPLE)).isZero();
    }

    @Test
    void listFromWhenThereWasOne_shouldBeTheFirst() {
        add(ListId.MAIN, "KO", "IBM");

        assertThat(database.item("ann", "watch#KO")).isNotEmpty();
        assertThat(database.item("ann", "watchlist").get("entries").n()).isEqualTo("2");
        assertThat(shown(ANN)).containsExactly("Watchlist [KO, IBM]");
    }

    @Test
    void instrument_shouldBeOnAnyNumberOfLists() {
        ListId banks = create("Banks");
        ListId drinks = create("Drinks");

        add(ListId.MAIN, "KO", "JPM");
        add(banks, "JPM");
        add(drinks, "PEP", "KO");
        watchlists.entries().remove(key(ListId.MAIN), new TickerSymbol("KO"));

        assertThat(shown(ANN)).containsExactly("Watchlist [JPM]", "Banks [JPM]", "Drinks [PEP, KO]");
        assertThat(watchlists.entries().entries(key(drinks)))
                .extracting(entry -> entry.watched().symbol().value())
                .containsExactly("PEP", "KO");
        assertThat(shown(BOB)).containsExactly("Watchlist []");
    }

    @Test
    void lists_shouldBeRenamed() {
        ListId banks = create("Banks");

        rename(banks, "Lenders");
        rename(ListId.MAIN, "All");

        assertThat(shown(ANN)).containsExactly("All []", "Lenders []");
        assertThat(lists.list(ANN, banks).name()).isEqualTo("Lenders");
        add(ListId.MAIN, "KO");
        assertThat(shown(ANN)).containsExactly("All [KO]", "Lenders []");
    }

    @Test
    void lists_shouldBeMovedBeforeAnotherOrToTheEnd() {
        ListId a = create("A");
        ListId b = create("B");

        move(b, Optional.of(ListId.MAIN));
        assertThat(shown(ANN)).containsExactly("B []", "Watchlist []", "A []");
        move(ListId.MAIN, Optional.empty());
        assertThat(shown(ANN)).containsExactly("B []", "A []", "Watchlist []");
        move(a, Optional.of(b));
        move(a, Optional.of(a));
        assertThat(shown(ANN)).containsExactly("A []", "B []", "Watchlist []");
        create("C");
        assertThat(shown(ANN)).containsExactly("A []", "B []", "Watchlist []", "C []");
    }

    @Test
    void listThatIsNotThere_shouldBeNotFoundAndNeverWritten() {
        ListId none = new ListId("0123456789ab");

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> lists.list(ANN, none));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> rename(none, "A"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> move(none, Optional.empty()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> add(none, "KO"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> watchlists.imports().add(key(none), List.of("KO")));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> move(ListId.MAIN, Optional.of(none)));
        lists.delete(ANN, none);
        watchlists.entries().remove(key(none), new TickerSymbol("KO"));

        assertThat(database.size(TestDatabase.PEOPLE)).isZero();
    }

    @Test
    void anotherPersonsList_shouldNotBeThere() {
        ListId banks = create("Banks");

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> lists.list(BOB, banks));
        lists.delete(BOB, banks);

        assertThat(shown(ANN)).containsExactly("Watchlist []", "Banks []");
    }

    @Test
    void eleventhList_shouldBeRefusedUntilOneIsDeleted() {
        List<ListId> nine =
                Stream.of("A B C D E F G H I".split(" ")).map(this::create).toList();

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> create("J"))
                .withMessage("You can have at most 10 lists. Delete one to make another.");
        lists.delete(ANN, nine.get(4));
        lists.delete(ANN, nine.get(4));
        create("J");

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> create("K"));
        assertThat(lists.lists(ANN)).hasSize(10);
    }

    @Test
    void listsMadeAtOnce_shouldStopAtTheMost() throws Exception {
        List<Boolean> made = AtOnce.run(14, i -> {
            try {
                create("List " + i);
                return true;
            } catch (ConflictException e) {
                return false;
            }
        });

        assertThat(made.stream().filter(done -> done)).hasSize(9);
        assertThat(lists.lists(ANN)).hasSize(10);
    }

    @Test
    void firstList_shouldNotBeDeleted() {
        add(ListId.MAIN, "KO");

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> lists.delete(ANN, ListId.MAIN));
        assertThat(shown(ANN)).containsExactly("Watchlist [KO]");
    }

    @Test
    void deletedList_shouldLeaveNothingOfItself() {
        ListId banks = create("Banks");
        add(ListId.MAIN, "JPM");
        SYMBOLS.stream().limit(60).forEach(symbol -> add(banks, symbol));

        lists.delete(ANN, banks);

        assertThat(shown(ANN)).containsExactly("Watchlist [JPM]");
        assertThat(database.item("ann", "lists").get("lists").n()).isEqualTo("0");
        assertThat(new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE).everythingOf("ann"))
                .extracting(item -> item.item())
                .containsExactly("lists", "watch#JPM", "watchlist");
    }

    @Test
    void deletionThatFailedHalfWay_shouldTakeNoMoreAndBeRepeated() {
        ListId banks = create("Banks");
        SYMBOLS.stream().limit(60).forEach(symbol -> add(banks, symbol));
        ListService failing =
                new ListService(new DynamoListStore(new FailingAtBatch(database.client(), 2), TestDatabase.PEOPLE));

        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> failing.delete(ANN, banks));

        assertThat(lists.lists(ANN))
                .hasSize(2)
                .last()
                .satisfies(list -> assertThat(list.symbols()).hasSize(35));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> add(banks, SYMBOLS.get(70)));
        lists.delete(ANN, banks);
        assertThat(shown(ANN)).containsExactly("Watchlist []");
        assertThat(database.item("ann", "lists").get("lists").n()).isEqualTo("0");
    }

    @Test
    void deletionWhileEntriesAreAdded_shouldLeaveNone() throws Exception {
        ListId banks = create("Banks");

        AtOnce.run(8, i -> {
            try {
                if (i == 0) {
                    lists.delete(ANN, banks);
                } else {
                    add(banks, SYMBOLS.get(i));
                }
            } catch (NotFoundException e) {
                assertThat(i).isPositive();
            }
            return i;
        });

        assertThat(new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE).everythingOf("ann"))
                .extracting(item -> item.item())
                .containsExactly("lists");
    }

    @Test
    void movesAtOnce_shouldKeepEveryListOnce() throws Exception {
        List<ListId> made = Stream.of("A B C D".split(" ")).map(this::create).toList();

        AtOnce.run(4, i -> {
            move(made.get(i), Optional.of(ListId.MAIN));
            return i;
        });

        assertThat(shown(ANN))
                .containsExactlyInAnyOrder("A []", "B []", "C []", "D []", "Watchlist []")
                .endsWith("Watchlist []");
        assertThat(lists.lists(ANN)).extracting(list -> list.heading().rank()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void fullList_shouldTakeNoMoreWhileAnotherDoes() {
        ListId banks = create("Banks");
        SYMBOLS.stream().limit(100).forEach(symbol -> add(banks, symbol));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> add(banks, SYMBOLS.get(100)))
                .withMessage("A watchlist holds at most 100 instruments. Remove one to add another.");
        add(ListId.MAIN, SYMBOLS.get(100));
        assertThat(lists.lists(ANN)).extracting(list -> list.symbols().size()).containsExactly(1, 100);
    }

    @Test
    void personErasedSince_shouldGetNothingWrittenAnyMore() {
        ListId banks = create("Banks");
        new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE).markErased("ann", Forecasts.CLOCK.instant());

        assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> create("More"));
        assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> rename(ListId.MAIN, "More"));
        assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> move(banks, Optional.of(ListId.MAIN)));
        assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> lists.delete(ANN, banks));
        assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> add(banks, "KO"));

        assertThat(shown(ANN)).containsExactly("Watchlist []", "Banks []");
    }

    @Test
    void export_shouldShowTheListsAndWhatIsOnThem() {
        ListId banks = create("Banks");
        add(ListId.MAIN, "KO");
        add(banks, "JPM");
        watchlists
                .entries()
                .note(
                        key(banks),
                        new TickerSymbol("JPM"),
                        new NotesEdit(
                                Optional.of(new Edit<>(Optional.of("Hold"))),
                                Optional.of(new Edit<>(Optional.of(98.5)))));

        DynamoPeopleStore people = new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE);

        assertThat(List.<Object>copyOf(ExportedListDto.KIND.among(people.everythingOf("ann"))))
                .containsExactlyInAnyOrder(
                        new ExportedListDto("main", "Watchlist", false),
                        new ExportedListDto(banks.value(), "Banks", false));
        assertThat(List.<Object>copyOf(ExportedEntryDto.KIND.among(people.everythingOf("ann"))))
                .containsExactlyInAnyOrder(
                        new ExportedEntryDto("main", "KO", Forecasts.CLOCK.instant(), null, null),
                        new ExportedEntryDto(banks.value(), "JPM", Forecasts.CLOCK.instant(), "Hold", 98.5));

        people.eraseEverythingOf("ann");
        assertThat(database.size(TestDatabase.PEOPLE)).isZero();
    }

    private ListId create(String name) {
        return lists.create(ANN, name).id();
    }

    private void rename(ListId list, String name) {
        lists.change(ANN, list, new ListChange(Optional.of(name), Optional.empty()));
    }

    private void move(ListId list, Optional<ListId> before) {
        lists.change(ANN, list, new ListChange(Optional.empty(), Optional.of(new ListChange.Placement(before))));
    }

    private void add(ListId list, String... symbols) {
        for (String symbol : symbols) {
            watchlists.entries().place(key(list), new TickerSymbol(symbol), Optional.empty());
        }
    }

    private List<String> shown(Person person) {
        return lists.lists(person).stream()
                .map(list -> list.heading().name() + " " + list.symbols())
                .toList();
    }

    private static ListKey key(ListId list) {
        return new ListKey("ann", list);
    }

    /** A client of a table that fails at one of the batches. */
    private record FailingAtBatch(DynamoDbClient table, int failing, AtomicInteger batches) implements DynamoDbClient {

        FailingAtBatch(DynamoDbClient table, int failing) {
            this(table, failing, new AtomicInteger());
        }

        @Override
        public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
            if (batches.incrementAndGet() == failing) {
                throw DynamoDbException.builder().message("down").build();
            }
            return table.batchWriteItem(request);
        }

        @Override
        public GetItemResponse getItem(GetItemRequest request) {
            return table.getItem(request);
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            return table.transactWriteItems(request);
        }

        @Override
        public QueryIterable queryPaginator(QueryRequest request) {
            return table.queryPaginator(request);
        }

        @Override
        public String serviceName() {
            return table.serviceName();
        }

        @Override
        public void close() {
            // The table's client is not this one's.
        }
    }
}
