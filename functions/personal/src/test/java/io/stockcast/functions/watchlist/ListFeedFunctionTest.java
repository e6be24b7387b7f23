package io.stockcast.functions.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.stockcast.auth.Person;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.evaluation.LedgerScoring;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListFeedFunctionTest {

    private static final Person ANN = new Person("3f0c2f8e-5b1a-4c55-9d0a-2b7c1c9a7e11", "ann@example.org");
    private static final String ROUTE = "GET /api/feeds/lists/{key}";
    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final PriceHistory HISTORY = Histories.walk("KO");
    private static final Forecast EARLIER = Forecasts.inTime(HISTORY.head(698));
    private static final Forecast NEWEST = Forecasts.inTime(HISTORY.head(699));

    private final TestDatabase database = new TestDatabase();
    private final TestWatchlists watchlists = new TestWatchlists(database.client());
    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final Storage storage = Storage.in(objects);
    private final ListFeedService feeds =
            new ListFeedService(new DynamoListFeedStore(database.client(), TestDatabase.PEOPLE));
    private final ListFeedFunction function = new ListFeedFunction(service());

    private FeedReadingService service() {
        SiteAddress site = new SiteAddress("https://site.example");
        return new FeedReadingService(
                new DynamoListFeedStore(database.client(), TestDatabase.PEOPLE),
                new DynamoWatchlistStore(database.client(), TestDatabase.PEOPLE),
                new EveningNews(storage.forecasts(), storage.records(), site),
                site,
                false);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void feed_shouldHaveAnEntryForTheEveningOfEachInstrument() {
        publish();
        watch("KO", "IBM");

        String feed = get(key()).getBody();

        assertThat(matches("<entry>", feed)).isEqualTo(1);
        assertThat(feed)
                .contains("<title>Stockcast · Watchlist</title>")
                .contains("<id>https://site.example/instruments/KO/forecasts/" + NEWEST.asOf() + "</id>")
                .containsPattern("<title>Coca-Cola: .* said for .*; closed (in|out)side the range on .*</title>")
                .containsPattern(
                        "<summary>Said for .*\\. Closed .*: (in|out)side\\. On .* will most likely \\(80 %\\)");
    }

    @Test
    void entry_shouldKeepItsIdWhenItsOutcomeComesLater() {
        storage.forecasts().putLatest(KO, NEWEST);
        watch("KO");
        String key = key();
        String before = get(key).getBody();
        publish();
        String after = get(key).getBody();

        assertThat(before).doesNotContain("; closed").contains("<id>https://site.example/instruments/KO/");
        assertThat(after).contains("; closed");
        assertThat(ids(after)).isEqualTo(ids(before));
    }

    @Test
    void feed_shouldSayNothingOfThePersonNorItsOwnAddress() {
        publish();
        watch("KO");
        watchlists
                .entries()
                .note(
                        new ListKey(ANN.userId(), ListId.MAIN),
                        KO,
                        new NotesEdit(
                                Optional.of(new NotesEdit.Edit<>(Optional.of("For my pension"))), Optional.empty()));
        FeedKey key = feeds.open(ANN, ListId.MAIN);

        APIGatewayV2HTTPResponse response = get(key.text());

        assertThat(response.getBody() + response.getHeaders())
                .doesNotContain(ANN.userId(), ANN.username(), "pension", key.text(), key.secret(), key.digest());
    }

    @Test
    void feed_shouldBeKeptByWhoAsksAlone() {
        watch("KO");

        assertThat(get(key()).getHeaders())
                .containsEntry("Cache-Control", "private, max-age=60")
                .containsEntry("Content-Type", "application/atom+xml")
                .containsEntry("X-Robots-Tag", "noindex");
    }

    @Test
    void feedThatTheReaderHas_shouldBeNotModified() {
        publish();
        watch("KO");
        String key = key();
        String tag = get(key).getHeaders().get("ETag");

        APIGatewayV2HTTPResponse again = function.apply(event(key, Map.of("if-none-match", tag)));

        assertThat(again.getStatusCode()).isEqualTo(304);
        assertThat(again.getBody()).isNull();
        assertThat(again.getHeaders()).containsEntry("Cache-Control", "private, max-age=60");
    }

    @Test
    void unknownReplacedAndMalformedKeys_shouldBeAnsweredAlike() {
        FeedKey replaced = feeds.open(ANN, ListId.MAIN);
        FeedKey closed = feeds.open(ANN, ListId.MAIN);
        feeds.close(ANN, ListId.MAIN);
        List<String> keys = List.of(
                replaced.text(),
                closed.text(),
                FeedKey.random(new ListKey("nobody", ListId.MAIN)).text(),
                "no-key",
                "%20");

        assertThat(keys).allSatisfy(key -> {
            APIGatewayV2HTTPResponse response = get(key);
            assertThat(response.getStatusCode()).isEqualTo(404);
            assertThat(response.getBody().replace(key, "KEY"))
                    .isEqualTo(get("KEY").getBody());
        });
    }

    @Test
    void instrumentThatCannotBeRead_shouldNotHoldUpTheOthersNorBeNamedInTheLog() {
        publish();
        storage.forecasts().putLatest(new TickerSymbol("IBM"), NEWEST);
        objects.damage("forecasts/IBM/latest.json");
        watch("IBM", "KO");
        String key = key();

        try (LogLines log = new LogLines()) {
            assertThat(get(key).getBody()).contains("Coca-Cola").doesNotContain("IBM");

            assertThat(log.all())
                    .singleElement()
                    .satisfies(line -> assertThat(line.getFormattedMessage()).doesNotContain("IBM", key, ANN.userId()));
        }
    }

    private void publish() {
        storage.forecasts().enter(KO, EARLIER);
        storage.forecasts().enter(KO, NEWEST);
        storage.forecasts().putLatest(KO, NEWEST);
        var scored =
                new LedgerScoring(HISTORY, Exchange.XLON.hours()).record("KO", List.of(EARLIER, NEWEST), List.of());
        storage.records().update(KO, known -> scored, damage -> {});
    }

    private void watch(String... symbols) {
        for (String symbol : symbols) {
            watchlists
                    .entries()
                    .place(new ListKey(ANN.userId(), ListId.MAIN), new TickerSymbol(symbol), Optional.empty());
        }
    }

    private String key() {
        return feeds.open(ANN, ListId.MAIN).text();
    }

    private APIGatewayV2HTTPResponse get(String key) {
        return function.apply(event(key, Map.of()));
    }

    private static APIGatewayV2HTTPEvent event(String key, Map<String, String> headers) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(ROUTE)
                .withRawPath("/api/feeds/lists/" + key)
                .withPathParameters(Map.of("key", key))
                .withHeaders(headers)
                .build();
    }

    private static List<String> ids(String feed) {
        return Pattern.compile("<id>(.*?)</id>")
                .matcher(feed)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static long matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
