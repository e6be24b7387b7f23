package io.stockcast.marketdata.provider.edgar;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportTime;
import io.stockcast.marketdata.provider.ReportContractTest;
import io.stockcast.marketdata.provider.ReportProvider;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EdgarTest extends ReportContractTest {

    private static final String COMPANIES = "/files/company_tickers.json";
    private static final String APPLE = "/submissions/CIK0000320193.json";

    @Override
    protected ReportProvider provider(String url) {
        return new Edgar(url, url, "ops@example.org");
    }

    @Override
    protected void answerWithReports() {
        server().stubFor(get(urlPathEqualTo(COMPANIES)).willReturn(okJson("""
                {"0":{"cik_str":1045810,"ticker":"NVDA","title":"NVIDIA CORP"},
                 "1":{"cik_str":320193,"ticker":"AAPL","title":"Apple Inc."}}""")));
        server().stubFor(get(urlPathEqualTo(APPLE)).willReturn(okJson(filings("""
                "form":["8-K","10-Q","8-K","8-K","8-K/A","8-K"],
                "items":["2.02,9.01","","5.02,12.02","9.01, 2.02","2.02","2.02"],
                "acceptanceDateTime":["2026-10-29T20:30:42.000Z","2026-10-30T10:01:00.000Z","2026-09-01T20:30:00.000Z",
                 "2026-07-30T11:30:00.000Z","2026-07-31T11:30:00.000Z","2026-11-25T12:00:00.000Z"]"""))));
    }

    private static String filings(String recent) {
        return "{\"cik\":\"320193\",\"filings\":{\"recent\":{" + recent + "},\"files\":[]}}";
    }

    @Test
    void results_shouldBeTheReportsWithTheTimeOfTheirFiling() {
        answerWithReports();

        assertThat(reportsOf("AAPL").orElseThrow().dates())
                .containsExactly(
                        new ReportDate(LocalDate.of(2026, 7, 30), ReportTime.BEFORE_CLOSE),
                        new ReportDate(LocalDate.of(2026, 10, 29), ReportTime.AFTER_CLOSE));
    }

    @Test
    void reports_shouldBeKnownUntilTheLastSessionThatHasEnded() {
        answerWithReports();

        assertThat(reportsOf("AAPL").orElseThrow().knownUntil()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void requests_shouldCarryTheContact() {
        answerWithReports();

        reportsOf("AAPL");

        server().verify(getRequestedFor(urlPathEqualTo(COMPANIES))
                .withHeader("User-Agent", equalTo("Stockcast ops@example.org")));
        server().verify(getRequestedFor(urlPathEqualTo(APPLE))
                .withHeader("User-Agent", equalTo("Stockcast ops@example.org")));
    }

    @Test
    void companyWithoutFilings_shouldHaveNoReports() {
        answerWithReports();
        server().stubFor(get(urlPathEqualTo(APPLE)).willReturn(notFound()));

        assertThat(reportsOf("AAPL")).isEmpty();
    }

    @Test
    void filingsInAnotherForm_shouldBeRefused() {
        answerWithReports();
        server().stubFor(get(urlPathEqualTo(APPLE))
                .willReturn(okJson(filings("\"form\":[\"8-K\"],\"items\":[\"2.02\"],\"acceptedAt\":[\"2026\"]"))));

        assertUnavailable().withMessageContaining("acceptanceDateTime");
    }

    @Test
    void timeThatIsNone_shouldBeRefused() {
        answerWithReports();
        server().stubFor(get(urlPathEqualTo(APPLE))
                .willReturn(okJson(
                        filings("\"form\":[\"8-K\"],\"items\":[\"2.02\"],\"acceptanceDateTime\":[\"29.10.2026\"]"))));

        assertUnavailable().withMessageContaining("has changed the form of its data");
    }
}
