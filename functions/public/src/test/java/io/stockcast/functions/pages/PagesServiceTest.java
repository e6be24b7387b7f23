package io.stockcast.functions.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.forecasting.evaluation.LedgerScoring;
import io.stockcast.forecasting.evaluation.Scoreboards;
import io.stockcast.functions.pages.PagesService.Card;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesServiceTest {

    private static final String HTML = "<html><head><title>Stockcast</title></head></html>";
    private static final TickerSymbol FTSE = new TickerSymbol("FTSE");
    private static final PriceHistory HISTORY = Histories.walk("FTSE");
    private static final Forecast FORECAST = Forecasts.inTime(HISTORY.head(690));
    private static final LocalDate AS_OF = FORECAST.asOf();

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final Storage storage = Storage.in(objects);
    private final PagesService service = service(false);

    private PagesService service(boolean replay) {
        return new PagesService(
                new InstrumentCatalog(new InMemoryMarketData()),
                storage,
                new SiteAddress("https://site.example"),
                () -> HTML,
                replay);
    }

    @Test
    void pageOfAnIndex_shouldSayWhatItsNewestForecastSays() {
        storage.forecasts().putLatest(FTSE, FORECAST);

        assertThat(service.page(FTSE))
                .contains(
                        "<title>FTSE 100 forecast: ",
                        "content=\"On ",
                        " the FTSE 100 will most likely (80 %) close between ",
                        "<link rel=\"canonical\" href=\"https://site.example/instruments/FTSE\" />",
                        "https://site.example/api/forecasts/FTSE/" + AS_OF + "/card.png",
                        "https://site.example/api/forecasts/FTSE/feed.atom");
    }

    @Test
    void pageOfAnInstrumentNeverForecast_shouldSayThatThereIsNone() {
        assertThat(service.page(new TickerSymbol("KO")))
                .contains("<title>Coca-Cola · Stockcast</title>", "no forecast of Coca-Cola yet")
                .doesNotContain("og:image");
    }

    @Test
    void pageOfAnUnknownInstrument_shouldBeThatOfEveryPage() {
        assertThat(service.page(new TickerSymbol("ABCD"))).isEqualTo(HTML);
    }

    @Test
    void pageOfADamagedForecast_shouldStillOpen() {
        objects.damage("forecasts/FTSE/latest.json");

        assertThat(service.page(FTSE)).isEqualTo(HTML);
    }

    @Test
    void pageOfAPastForecast_shouldSayWhatWasSaidAndWhatHappened() {
        storage.forecasts().enter(FTSE, FORECAST);
        assertThat(service.page(FTSE, AS_OF)).contains("Said for ").doesNotContain("Closed ");

        score();

        assertThat(service.page(FTSE, AS_OF))
                .contains("Said for ", ". Closed ", "https://site.example/instruments/FTSE/forecasts/" + AS_OF);
    }

    @Test
    void pageOfADayWithoutForecast_shouldBeThatOfEveryPage() {
        assertThat(service.page(FTSE, AS_OF)).isEqualTo(HTML);
    }

    @ParameterizedTest
    @EnumSource
    void page_shouldBeKnownByItsOwnAddress(SitePage page) {
        assertThat(service.page(page))
                .contains(
                        "<title>" + page.title() + "</title>",
                        "<link rel=\"canonical\" href=\"https://site.example" + page.path() + "\" />",
                        "https://site.example/api/record/feed.atom");
    }

    @Test
    void frontPage_shouldOpenWithAForecastWhereThereIsOne() {
        assertThat(service.page(SitePage.OVERVIEW)).doesNotContain("will most likely");

        storage.forecasts().putLatest(FTSE, FORECAST);

        assertThat(service.page(SitePage.OVERVIEW)).contains("the FTSE 100 will most likely", "og:image");
    }

    @Test
    void pageOfTheRecord_shouldSayHowManyClosesFellInside() {
        storage.scoreboard().put(Scoreboards.of(List.of(score()), List.of()));

        assertThat(service.page(SitePage.RECORD))
                .containsPattern("In the live record, (0|100) % of the last 1 closes? fell inside their 80 % range");
    }

    @Test
    void card_shouldBeAnImageOfTheSizeThatPreviewsShow() throws IOException {
        storage.forecasts().enter(FTSE, FORECAST);
        storage.histories().keep(FORECAST.ownInput().sha256(), HISTORY.head(690));

        var image =
                ImageIO.read(new ByteArrayInputStream(service.card(FTSE, AS_OF).png()));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void cardWhoseHistoryIsDamaged_shouldStillShowTheFan() {
        storage.forecasts().enter(FTSE, FORECAST);
        objects.damage("histories/" + FORECAST.ownInput().sha256() + ".csv.gz");

        Card card = service.card(FTSE, AS_OF);
        assertThat(card.png()).isNotEmpty();
        assertThat(card.whole()).as("may be kept").isFalse();
    }

    @Test
    void pagesOfAReplay_shouldSayThatTheyAreOfOne() {
        storage.forecasts().putLatest(FTSE, FORECAST);
        storage.forecasts().enter(FTSE, FORECAST);
        storage.scoreboard().put(Scoreboards.of(List.of(score()), List.of()));

        assertThat(service(true).page(FTSE)).contains("A replay of past prices. On ");
        assertThat(service(true).page(FTSE, AS_OF)).contains("A replay of past prices. The forecast of ");
        assertThat(service(true).page(SitePage.RECORD)).doesNotContain("live record");
        assertThat(service.page(FTSE)).doesNotContain("replay");
    }

    @Test
    void cardOfAReplay_shouldSayThatItIsOne() {
        storage.forecasts().enter(FTSE, FORECAST);

        assertThat(service(true).card(FTSE, AS_OF).png())
                .isNotEqualTo(service.card(FTSE, AS_OF).png());
    }

    @Test
    void cardOfADayWithoutForecast_shouldBeNotFound() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.card(FTSE, AS_OF))
                .withMessage("There is no forecast of FTSE 100 as of " + AS_OF + ".");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.card(new TickerSymbol("ABCD"), AS_OF));
    }

    @Test
    void sitemap_shouldHaveEachPageAndEachInstrumentWithAForecastOnce() {
        storage.forecasts().enter(FTSE, FORECAST);
        storage.forecasts().enter(new TickerSymbol("EURUSD=X"), FORECAST);

        assertThat(service.sitemap())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("<loc>https://site.example/</loc>", "<loc>https://site.example/instruments/EURUSD%3DX</loc>")
                .containsOnlyOnce("<loc>https://site.example/instruments/FTSE</loc>");
    }

    @Test
    void robots_shouldBeToldWhereTheAddressesAre() {
        assertThat(service.robots()).contains("Sitemap: https://site.example/sitemap.xml");
    }

    private LedgerRecord score() {
        LedgerRecord scored =
                new LedgerScoring(HISTORY, Exchange.XLON.hours()).record("FTSE", List.of(FORECAST), List.of());
        return storage.records().update(FTSE, known -> scored, damage -> {});
    }
}
