package io.stockcast.marketdata.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AdjustableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every provider of report dates; each provider's test says what its answers look like. */
public abstract class ReportContractTest extends ServedContractTest {

    /** The evening of a Tuesday in New York. */
    protected static final Instant NOW = Instant.parse("2026-11-24T22:00:00Z");

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(20), 1, Duration.ofMillis(1), Duration.ZERO, Duration.ofMinutes(1));

    private ProviderReports reports;

    /** The provider at an address of the test's. */
    protected abstract ReportProvider provider(String url);

    /** Lets the server know the reports of Apple. */
    protected abstract void answerWithReports();

    @BeforeEach
    void forget() {
        reports = new ProviderReports(provider(server().baseUrl()), PATIENCE, new AdjustableClock(NOW));
    }

    @Test
    void companyThatItDoesNotKnow_shouldHaveNoReports() {
        answerWithReports();

        assertThat(reportsOf("NOTTHERE")).isEmpty();
    }

    @Test
    void secondQuestion_shouldBeAnsweredFromMemory() {
        answerWithReports();

        Optional<ReportDates> first = reportsOf("AAPL");
        int asked = requests();

        assertThat(reportsOf("AAPL")).isEqualTo(first).isPresent();
        assertThat(requests()).isEqualTo(asked).isPositive();
    }

    @Test
    void companyOfAnotherExchange_shouldNotBeAskedFor() {
        Instrument london = new Instrument(new TickerSymbol("BP.L"), "BP", InstrumentKind.STOCK, Exchange.XLON, "GBP");

        assertThat(reports.reportsOf(london)).isEmpty();
        assertThat(requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 403, 404, 429, 500})
    void failure_shouldBeSaid(int status) {
        answer(aResponse().withStatus(status).withBody("no"));

        assertUnavailable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1]", "<html>Hello</html>", "{\"0\":{}}", "symbol,name\nAAPL,Apple\n"})
    void otherAnswer_shouldBeRefused(String body) {
        answer(aResponse().withBody(body));

        assertUnavailable();
    }

    protected final ThrowableAssertAlternative<?> assertUnavailable() {
        return assertThatExceptionOfType(MarketDataUnavailableException.class)
                .isThrownBy(() -> reportsOf("AAPL"))
                .withMessageContaining("does not tell when companies report right now")
                .havingCause();
    }

    protected final Optional<ReportDates> reportsOf(String symbol) {
        return reports.reportsOf(
                new Instrument(new TickerSymbol(symbol), symbol, InstrumentKind.STOCK, Exchange.XNAS, "USD"));
    }
}
