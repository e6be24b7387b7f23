package io.stockcast.marketdata.provider.alphavantage;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportTime;
import io.stockcast.marketdata.provider.ReportContractTest;
import io.stockcast.marketdata.provider.ReportProvider;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarningsCalendarTest extends ReportContractTest {

    private static final String HEADER = "symbol,name,reportDate,fiscalDateEnding,estimate,currency";
    private static final LocalDate REPORT = LocalDate.of(2027, 1, 28);

    @Override
    protected ReportProvider provider(String url) {
        return new EarningsCalendar(url, KEY);
    }

    @Override
    protected void answerWithReports() {
        answer(HEADER + "\r\nAAPL,\"Apple, Inc.\",2027-01-28,2026-12-31,2.41,USD\r\n"
                + "NVDA,NVIDIA Corp,2027-02-24,2027-01-31,,USD\r\n");
    }

    private static void answer(String csv) {
        server().stubFor(get(urlPathEqualTo("/query")).willReturn(ok(csv)));
    }

    @Test
    void expectedReport_shouldBeKnownForThreeMonths() {
        answerWithReports();

        assertThat(reportsOf("AAPL").orElseThrow().dates()).containsExactly(ReportDate.on(REPORT));
        assertThat(reportsOf("AAPL").orElseThrow().knownUntil()).isEqualTo(LocalDate.of(2027, 2, 23));
    }

    @Test
    void request_shouldBeForAllCompaniesAndCarryTheKey() {
        answerWithReports();

        reportsOf("AAPL");

        server().verify(getRequestedFor(urlPathEqualTo("/query"))
                .withQueryParam("function", equalTo("EARNINGS_CALENDAR"))
                .withQueryParam("horizon", equalTo("3month"))
                .withQueryParam("apikey", equalTo(KEY.value())));
    }

    @ParameterizedTest
    @CsvSource({"pre-market, BEFORE_CLOSE", "post-market, AFTER_CLOSE", "'', UNKNOWN", "noon, UNKNOWN"})
    void timeOfTheDay_shouldBeReadWhereItIsStated(String stated, ReportTime time) {
        answer(HEADER + ",timeOfTheDay\nAAPL,Apple,2027-01-28,2026-12-31,2.41,USD," + stated + "\n");

        assertThat(reportsOf("AAPL").orElseThrow().dates()).containsExactly(new ReportDate(REPORT, time));
    }

    @Test
    void keyThatIsUsedUp_shouldBeSaidWithoutTheKey() {
        server().stubFor(get(urlPathEqualTo("/query"))
                .willReturn(okJson("{\"Information\":\"Your key " + KEY.value() + " is used up.\"}")));

        assertUnavailable().withMessageContaining("is used up").withMessageNotContaining(KEY.value());
    }

    @Test
    void calendarWithoutAnyCompany_shouldBeRefused() {
        answer(HEADER + "\n");

        assertUnavailable().withMessageContaining("without a company");
    }

    @Test
    void dateThatIsNone_shouldBeRefused() {
        answer(HEADER + "\nAAPL,Apple,soon,2026-12-31,2.41,USD\n");

        assertUnavailable().withMessageContaining("has changed the form of its data");
    }
}
