package io.stockcast.functions.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.auth.Person;
import io.stockcast.functions.people.DynamoPeopleStore;
import io.stockcast.functions.people.ErasedException;
import io.stockcast.functions.people.PeopleStore;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DynamoListFeedTest {

    private static final Person ANN = new Person("ann", "ann");
    private static final Person BOB = new Person("bob", "bob");

    private final TestDatabase database = new TestDatabase();
    private final TestWatchlists watchlists = new TestWatchlists(database.client());
    private final ListService lists = watchlists.lists();
    private final PeopleStore people = new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE);
    private final ListFeedStore store = new DynamoListFeedStore(database.client(), TestDatabase.PEOPLE);
    private final ListFeedService feeds = new ListFeedService(store);

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void list_shouldHaveAFeedFromWhenItIsOpenedUntilItIsClosed() {
        assertThat(hasFeed(ListId.MAIN)).isFalse();

        FeedKey key = feeds.open(ANN, ListId.MAIN);
        assertThat(hasFeed(ListId.MAIN)).isTrue();
        assertThat(store.find(key)).map(ListHeading::name).contains("Watchlist");

        feeds.close(ANN, ListId.MAIN);
        feeds.close(ANN, ListId.MAIN);
        assertThat(hasFeed(ListId.MAIN)).isFalse();
        assertThat(store.find(key)).isEmpty();
    }

    @Test
    void feedOfTheFirstList_shouldLeaveItAsItWas() {
        feeds.open(ANN, ListId.MAIN);
        add("KO");
        lists.change(ANN, ListId.MAIN, new ListChange(Optional.of("All"), Optional.empty()));

        assertThat(lists.lists(ANN))
                .containsExactly(new ListedSymbols(
                        new ListHeading(ListId.MAIN, "All", 0, true), List.of(new TickerSymbol("KO"))));
    }

    @Test
    void newAddress_shouldEndTheOneBefore() {
        FeedKey before = feeds.open(ANN, ListId.MAIN);
        FeedKey now = feeds.open(ANN, ListId.MAIN);

        assertThat(store.find(before)).isEmpty();
        assertThat(store.find(now)).isPresent();
    }

    @Test
    void secret_shouldNotBeStored() {
        FeedKey key = feeds.open(ANN, ListId.MAIN);

        assertThat(database.item("ann", "watchlist").toString())
                .contains(key.digest())
                .doesNotContain(key.secret());
    }

    @Test
    void wrongSecret_shouldFindNothing() {
        FeedKey key = feeds.open(ANN, ListId.MAIN);
        ListId banks = lists.create(ANN, "Banks").id();
        feeds.open(ANN, banks);

        assertThat(store.find(new FeedKey(key.list(), "0".repeat(32)))).isEmpty();
        assertThat(store.find(new FeedKey(new ListKey("ann", banks), key.secret())))
                .isEmpty();
        assertThat(store.find(new FeedKey(new ListKey("bob", ListId.MAIN), key.secret())))
                .isEmpty();
    }

    @Test
    void anotherPersonsList_shouldNeitherGetAFeedNorLoseIt() {
        ListId banks = lists.create(ANN, "Banks").id();
        FeedKey key = feeds.open(ANN, banks);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> feeds.open(BOB, banks));
        feeds.close(BOB, banks);

        assertThat(store.find(key)).isPresent();
        assertThat(people.everythingOf("bob")).isEmpty();
    }

    @Test
    void deletedList_shouldHaveNoFeed() {
        ListId banks = lists.create(ANN, "Banks").id();
        FeedKey key = feeds.open(ANN, banks);

        lists.delete(ANN, banks);

        assertThat(store.find(key)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> feeds.open(ANN, banks));
    }

    @Test
    void listThatIsBeingDeleted_shouldHaveNoFeed() {
        ListId banks = lists.create(ANN, "Banks").id();
        FeedKey key = feeds.open(ANN, banks);
        database.client()
                .updateItem(update -> update.tableName(TestDatabase.PEOPLE)
                        .key(DynamoListKeys.list(key.list()).attributes())
                        .updateExpression("SET deleting = entries"));

        assertThat(store.find(key)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> feeds.open(ANN, banks));
    }

    @Test
    void erasure_shouldEndTheFeedAndNoneShouldComeAfterIt() {
        FeedKey key = feeds.open(ANN, ListId.MAIN);

        people.markErased("ann", Forecasts.CLOCK.instant());
        people.eraseEverythingOf("ann");

        assertThat(store.find(key)).isEmpty();
        assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> feeds.open(ANN, ListId.MAIN));
    }

    @Test
    void export_shouldSayThatThereIsAFeed() {
        feeds.open(ANN, ListId.MAIN);

        assertThat(List.<Object>copyOf(ExportedListDto.KIND.among(people.everythingOf("ann"))))
                .containsExactly(new ExportedListDto("main", "Watchlist", true));
    }

    private boolean hasFeed(ListId list) {
        return lists.list(ANN, list).hasFeed();
    }

    private void add(String symbol) {
        watchlists.entries().place(new ListKey("ann", ListId.MAIN), new TickerSymbol(symbol), Optional.empty());
    }
}
