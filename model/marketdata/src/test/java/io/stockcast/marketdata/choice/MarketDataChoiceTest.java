package io.stockcast.marketdata.choice;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UnusableMarketDataException;
import io.stockcast.marketdata.folder.FolderReports;
import io.stockcast.marketdata.reports.ReportCalendar;
import io.stockcast.marketdata.testing.Histories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketDataChoiceTest {

    private static final Map<String, String> KEYS =
            Map.of("ALPHAVANTAGE_API_KEY", "one", "TWELVEDATA_API_KEY", " two ");

    @TempDir
    private Path folder;

    @Test
    void sources_shouldBeOpenedInTheOrderOfTheList() throws IOException {
        Files.write(folder.resolve("KO.csv"), HistoryCsv.write(Histories.walk("KO", 30)));

        List<ChosenSource> sources = open("yahoo, " + folder + ",TwelveData,alphavantage,yahoo", KEYS);

        assertThat(sources)
                .extracting(ChosenSource::title)
                .containsExactly(
                        "Yahoo Finance (for personal use only)", folder.toString(), "Twelve Data", "Alpha Vantage");
        assertThat(sources.get(1).data().holds(new TickerSymbol("KO"))).isTrue();
    }

    @Test
    void list_shouldBePrintedAsItIsRead() {
        assertThat(MarketDataChoice.parse(" YAHOO ,/prices,")).hasToString("yahoo,/prices");
    }

    @Test
    void live_shouldBeAllProvidersThatNeedNoKey() {
        assertThat(MarketDataChoice.parse("Live,twelvedata")).hasToString("cboe,official,yahoo,twelvedata");
        assertThat(open("live", Map.of()))
                .extracting(ChosenSource::title, ChosenSource::metered)
                .containsExactly(
                        tuple("Cboe (for personal use only)", false),
                        tuple("the publishers of indices: Nikkei, SIX, Euronext, FRED (for personal use only)", false),
                        tuple("Yahoo Finance (for personal use only)", false));
    }

    @ParameterizedTest
    @CsvSource({
        "cboe, GSPC, true",
        "cboe, AAPL, true",
        "cboe, VIX, true",
        "cboe, FTSE, false",
        "cboe, IXIC, false",
        "official, IXIC, true",
        "official, N225, true",
        "official, SSMI, true",
        "official, FCHI, true",
        "official, FTSE, false",
        "official, GDAXI, false",
        "official, GSPC, false"
    })
    void sourceWithoutAKey_shouldHoldWhatItPublishes(String name, String symbol, boolean held) {
        assertThat(open(name, Map.of()).get(0).data().holds(new TickerSymbol(symbol)))
                .isEqualTo(held);
    }

    @Test
    void publisherThatFails_shouldBeFollowedByTheNextThatHasTheIndex() {
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().http2PlainDisabled(true));
        server.start();
        try {
            server.stubFor(get(urlPathEqualTo("/nkave/historical/nikkei_stock_average_daily_en.csv"))
                    .willReturn(aResponse().withStatus(403)));
            server.stubFor(get(urlPathEqualTo("/graph/fredgraph.csv"))
                    .withQueryParam("id", equalTo("NIKKEI225"))
                    .willReturn(ok("observation_date,NIKKEI225\n2024-05-01,38274.05\n2024-05-02,38236.07\n")));

            assertThat(open("official", Map.of("STOCKCAST_OFFICIAL_URL", server.baseUrl()))
                            .get(0)
                            .data()
                            .dailyHistory(new TickerSymbol("N225"))
                            .orElseThrow()
                            .last()
                            .close())
                    .isEqualTo(38236.07);
        } finally {
            server.stop();
        }
    }

    @Test
    void sourcesOfQuotes_shouldBeTheChosenProvidersThatHaveSome() {
        assertThat(MarketDataChoice.parse("live,prices,alphavantage,twelvedata")
                        .openQuotes(KEYS::get, Clock.systemUTC()))
                .extracting(ChosenQuotes::name)
                .containsExactly("cboe", "yahoo", "twelvedata");
    }

    @Test
    void sourcesOfReportDates_shouldBeFoldersAndWhatComesWithTheProviders() {
        assertThat(reports("live", Map.of())).isEmpty();
        assertThat(reports(folder.toString(), Map.of("STOCKCAST_CONTACT", "ops@example.org")))
                .hasOnlyElementsOfType(FolderReports.class);
        assertThat(reports("alphavantage", KEYS)).hasSize(1);
        assertThat(reports(
                        "alphavantage," + folder,
                        Map.of("STOCKCAST_CONTACT", "ops@example.org", "ALPHAVANTAGE_API_KEY", "one")))
                .hasSize(3);
    }

    @Test
    void contactThatCannotBeOne_shouldBeRefused() {
        assertThatExceptionOfType(UnusableMarketDataException.class)
                .isThrownBy(() -> reports("live", Map.of("STOCKCAST_CONTACT", "ops\r\nX: y")))
                .withMessageContaining("STOCKCAST_CONTACT");
    }

    @Test
    void folders_shouldBeRenamedAlone() {
        assertThat(MarketDataChoice.parse("yahoo,sample").withFolders(name -> "/" + name))
                .hasToString("yahoo,/sample");
    }

    @ParameterizedTest
    @CsvSource({"alphavantage, ALPHAVANTAGE_API_KEY", "twelvedata, TWELVEDATA_API_KEY"})
    void missingKey_shouldBeNamed(String provider, String variable) {
        for (Map<String, String> settings : List.of(Map.<String, String>of(), Map.of(variable, " "))) {
            assertThatExceptionOfType(UnusableMarketDataException.class)
                    .isThrownBy(() -> open(provider, settings))
                    .withMessageContaining(variable);
        }
    }

    @Test
    void keyThatCannotBeOne_shouldBeRefusedWithoutBeingPrinted() {
        assertThatExceptionOfType(UnusableMarketDataException.class)
                .isThrownBy(() -> open("twelvedata", Map.of("TWELVEDATA_API_KEY", "half\r\nanother")))
                .withMessageContaining("TWELVEDATA_API_KEY")
                .withMessageNotContaining("half");
    }

    @Test
    void folderThatIsNotThere_shouldBeNamed() {
        assertThatExceptionOfType(UnusableMarketDataException.class)
                .isThrownBy(() -> open("yaho", Map.of()))
                .withMessageContaining("yaho");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , "})
    void emptyList_shouldBeRefused(String list) {
        assertThatExceptionOfType(UnusableMarketDataException.class).isThrownBy(() -> MarketDataChoice.parse(list));
    }

    private static List<ReportCalendar> reports(String list, Map<String, String> settings) {
        return MarketDataChoice.parse(list)
                .openReports(settings::get, Clock.systemUTC(), refusal -> {})
                .sources();
    }

    private static List<ChosenSource> open(String list, Map<String, String> settings) {
        return MarketDataChoice.parse(list).open(settings::get, Clock.systemUTC(), refusal -> {});
    }
}
