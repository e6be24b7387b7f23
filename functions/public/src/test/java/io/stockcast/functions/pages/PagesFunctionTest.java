package io.stockcast.functions.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesFunctionTest {

    private static final String HTML = "<html><head><title>Stockcast</title></head></html>";

    private final PagesFunction function = new PagesFunction(new PagesService(
            new InstrumentCatalog(new InMemoryMarketData()),
            Storage.in(new InMemoryObjectStore()),
            new SiteAddress("https://site.example"),
            () -> HTML,
            false));

    @ParameterizedTest
    @CsvSource({
        "overview, 200, text/html;charset=UTF-8",
        "api, 200, text/html;charset=UTF-8",
        "app, 200, text/html;charset=UTF-8",
        "not-found, 404, text/html;charset=UTF-8",
        "sitemap.xml, 200, application/xml",
        "robots.txt, 200, text/plain",
    })
    void page_shouldBeSentAsWhatItIs(String page, int status, String type) {
        var response = answer("GET /api/pages/{page}", Map.of("page", page));

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers()).containsEntry("Content-Type", type);
    }

    @Test
    void page_shouldBeSharedWhileBrowsersAskForANewerOne() {
        var response = answer("GET /api/pages/instruments/{symbol}", Map.of("symbol", "FTSE"));

        assertThat(response.headers())
                .containsEntry(
                        "Cache-Control",
                        "public, max-age=0, s-maxage=60, stale-while-revalidate=86400, stale-if-error=86400");
    }

    @ParameterizedTest
    @CsvSource({"---, 2015-08-21", "FTSE, 2015-99-99", "ftse, 2015-08-21"})
    void malformedAddress_shouldBeLeftToTheSite(String symbol, String asOf) {
        var response =
                answer("GET /api/pages/instruments/{symbol}/forecasts/{asOf}", Map.of("symbol", symbol, "asOf", asOf));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(HTML);
    }

    @Test
    void pageThatThereIsNot_shouldBeNotFound() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> answer("GET /api/pages/{page}", Map.of("page", "nowhere")));
    }

    @Test
    void cardOfNoDay_shouldBeRefused() {
        Map<String, String> parameters = Map.of("symbol", "FTSE", "asOf", "2015-99-99");

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> answer("GET /api/forecasts/{symbol}/{asOf}/card.png", parameters));
    }

    private ApiResponse answer(String route, Map<String, String> parameters) {
        return function.answer(
                new ApiRequest(route, "/api", parameters, Map.of(), Map.of(), "", null, CorrelationId.firstOf("test")));
    }
}
