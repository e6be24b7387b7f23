package io.stockcast.functions.records.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.evaluation.LedgerScoring;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FeedsServiceTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final TickerSymbol FTSE = new TickerSymbol("FTSE");
    private static final PriceHistory HISTORY = Histories.walk("FTSE");
    private static final Forecast EARLIER = Forecasts.inTime(HISTORY.head(698));
    private static final Forecast NEWEST = Forecasts.inTime(HISTORY.head(699));
    private static final String EARLIER_PAGE = "https://site.example/instruments/FTSE/forecasts/" + EARLIER.asOf();
    private static final String NEWEST_PAGE = "https://site.example/instruments/FTSE/forecasts/" + NEWEST.asOf();

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final Storage storage = Storage.in(objects);
    private final FeedsService service = service(false);

    private FeedsService service(boolean replay) {
        return new FeedsService(
                new InstrumentCatalog(new InMemoryMarketData()),
                storage,
                new SiteAddress("https://site.example"),
                replay);
    }

    @Test
    void feed_shouldHaveWhatRfc4287Asks() throws Exception {
        publish();

        Element feed = parsed(service.feed(FTSE));

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(text(feed, "id")).isEqualTo("https://site.example/api/forecasts/FTSE/feed.atom");
        assertThat(text(feed, "title")).isEqualTo("Stockcast · FTSE 100: forecasts and outcomes");
        assertThat(link(feed, "self")).isEqualTo(text(feed, "id"));
        assertThat(link(feed, "alternate")).isEqualTo("https://site.example/instruments/FTSE");
        assertThat(text(children(feed, "author").get(0), "name")).isEqualTo("Stockcast");
        assertThat(children(feed, "entry")).allSatisfy(FeedsServiceTest::assertIsAnEntry);
        assertThat(children(feed, "entry"))
                .extracting(entry -> text(entry, "id"))
                .doesNotHaveDuplicates();
        assertThat(text(feed, "updated")).isEqualTo(text(children(feed, "entry").get(0), "updated"));
    }

    private static void assertIsAnEntry(Element entry) {
        assertThat(text(entry, "id")).startsWith("https://");
        assertThat(text(entry, "title")).isNotBlank();
        assertThat(text(entry, "summary")).isNotBlank();
        assertThat(link(entry, "alternate")).startsWith("https://");
        assertThat(Instant.parse(text(entry, "updated"))).isNotNull();
    }

    @Test
    void forecastAndOutcome_shouldBeAnEntryEachTheNewestFirst() throws Exception {
        publish();

        List<Element> entries = children(parsed(service.feed(FTSE)), "entry");

        assertThat(entries)
                .extracting(entry -> text(entry, "id"))
                .containsExactly(NEWEST_PAGE + "#outcome", NEWEST_PAGE, EARLIER_PAGE + "#outcome", EARLIER_PAGE);
        assertThat(entries.get(0)).satisfies(outcome -> {
            assertThat(text(outcome, "summary")).startsWith("Said for ").containsPattern("Closed .*: (in|out)side\\.");
            assertThat(link(outcome, "alternate")).isEqualTo(NEWEST_PAGE);
            assertThat(text(outcome, "updated"))
                    .isEqualTo(Exchange.XLON
                            .hours()
                            .closeOf(NEWEST.at(1).date())
                            .orElseThrow()
                            .toInstant()
                            .toString());
        });
        assertThat(text(entries.get(1), "updated")).isEqualTo(NEWEST.madeAt().toString());
        assertThat(text(entries.get(1), "summary")).contains("the FTSE 100 will most likely (80 %) close between");
    }

    @Test
    void forecastOfAnotherModelLater_shouldNotBeASecondEntryOfItsSession() throws Exception {
        publish();
        storage.forecasts().putLatest(FTSE, Forecasts.of(HISTORY.head(699)));

        assertThat(children(parsed(service.feed(FTSE)), "entry"))
                .filteredOn(entry -> text(entry, "id").equals(NEWEST_PAGE))
                .singleElement()
                .satisfies(entry -> assertThat(text(entry, "updated"))
                        .isEqualTo(NEWEST.madeAt().toString()));
    }

    @Test
    void unreadableEntry_shouldNotHoldUpTheOthers() throws Exception {
        publish();
        objects.damage("forecasts/FTSE/" + EARLIER.asOf() + "/" + EARLIER.modelVersion() + ".json");

        assertThat(children(parsed(service.feed(FTSE)), "entry")).hasSize(3);
    }

    @Test
    void instrumentNeverForecast_shouldHaveAFeedWithoutEntries() throws Exception {
        Element feed = parsed(service.feed(new TickerSymbol("KO")));

        assertThat(children(feed, "entry")).isEmpty();
        assertThat(text(feed, "updated")).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void feedOfTheRecord_shouldHaveTheNewestForecastAndTheOutcomesOfEachIndex() throws Exception {
        publish();
        objects.damage("records/GDAXI.json");

        Element feed = parsed(service.feed());

        assertThat(text(feed, "id")).isEqualTo("https://site.example/api/record/feed.atom");
        assertThat(link(feed, "alternate")).isEqualTo("https://site.example/record");
        assertThat(children(feed, "entry"))
                .extracting(entry -> text(entry, "id"))
                .containsExactly(NEWEST_PAGE + "#outcome", NEWEST_PAGE, EARLIER_PAGE + "#outcome");
    }

    @Test
    void feedOfAReplay_shouldSayThatItIsOne() throws Exception {
        assertThat(text(parsed(service(true).feed()), "title")).endsWith("(replay of past prices)");
    }

    @Test
    void symbol_shouldBeEncodedInAddressesAndNamesInXml() throws Exception {
        storage.forecasts().putLatest(new TickerSymbol("GSPC"), NEWEST);

        assertThat(service.feed(new TickerSymbol("GSPC"))).contains("S&amp;P 500");
        assertThat(new SiteAddress("https://site.example").feed(new TickerSymbol("EURUSD=X")))
                .isEqualTo("https://site.example/api/forecasts/EURUSD%3DX/feed.atom");
    }

    @Test
    void unknownInstrument_shouldBeNotFound() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.feed(new TickerSymbol("ABCD")));
    }

    @Test
    void damagedRecord_shouldBeUnavailable() {
        objects.damage("records/FTSE.json");

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> service.feed(FTSE));
    }

    private void publish() {
        storage.forecasts().enter(FTSE, EARLIER);
        storage.forecasts().enter(FTSE, NEWEST);
        storage.forecasts().putLatest(FTSE, NEWEST);
        var scored =
                new LedgerScoring(HISTORY, Exchange.XLON.hours()).record("FTSE", List.of(EARLIER, NEWEST), List.of());
        storage.records().update(FTSE, known -> scored, damage -> {});
    }

    private static Element parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.empty())
                .filter(element -> ATOM.equals(element.getNamespaceURI()) && name.equals(element.getLocalName()))
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    private static String link(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> relation.equals(link.getAttribute("rel")))
                .findFirst()
                .orElseThrow()
                .getAttribute("href");
    }
}
