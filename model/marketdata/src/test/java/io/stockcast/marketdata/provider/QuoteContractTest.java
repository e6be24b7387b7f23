package io.stockcast.marketdata.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.testing.AdjustableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the quotes of every provider; each provider's test says what its answers look like. */
public abstract class QuoteContractTest extends ServedContractTest {

    protected static final Instant TIME = Instant.parse("2026-11-24T15:42:07Z");

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(20), 1, Duration.ofMillis(1), Duration.ZERO, Duration.ofMinutes(1));
    private static final Patience IMPATIENCE =
            new Patience(Duration.ofMillis(100), 1, Duration.ofMillis(1), Duration.ZERO, Duration.ofMinutes(1));

    protected static final Duration LONGEST = Duration.ofSeconds(40);

    protected final AdjustableClock clock = new AdjustableClock(TIME.plus(Duration.ofMinutes(15)));

    /** The provider at an address of the test's. */
    protected abstract QuoteProvider provider(String url);

    /** An answer with the quote of KO at {@link #TIME}. */
    protected abstract String quote(String price);

    /** What the source of the quote is called, and how late it is. */
    protected abstract MarketQuote expected(double price);

    protected abstract ResponseDefinitionBuilder unknown();

    /** An answer in which a part that is read has another name. */
    protected abstract String renamed();

    /** What the message says of it. */
    protected abstract String renamedPart();

    @Test
    void quote_shouldBeReadWithItsTimeAndDelay() {
        answer(okJson(quote("62.17")));

        assertThat(quotesOf("KO")).containsExactly(expected(62.17));
    }

    @Test
    void unknownSymbol_shouldHaveNoQuote() {
        answer(unknown());

        assertThat(quotesOf("KO")).isEmpty();
        assertThat(requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "null", "-3.5"})
    void priceThatIsNone_shouldBeNoQuote(String price) {
        answer(okJson(quote(price)));

        assertThat(quotesOf("KO")).isEmpty();
    }

    @Test
    void tooManyRequests_shouldFailWithoutAnotherAttempt() {
        answer(aResponse().withStatus(429).withHeader("Retry-After", "0"));

        assertUnavailable(quotes(), "refuses further requests (429)");
        assertThat(requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 500, 503})
    void statusOfAFailure_shouldFail(int status) {
        answer(aResponse().withStatus(status).withBody("{}"));

        assertUnavailable(quotes(), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "17", "", "{\"data\":[]}", "{\"data\":", "<html>Consent</html>"})
    void garbage_shouldFail(String body) {
        answer(okJson(body));

        assertUnavailable(quotes(), "");
    }

    @Test
    void changedForm_shouldBeNamedWithTheSource() {
        answer(okJson(renamed()));

        assertUnavailable(quotes(), "has changed the form of its data: " + renamedPart());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void brokenConnection_shouldFail(Fault fault) {
        answer(aResponse().withFault(fault));

        assertUnavailable(quotes(), "");
    }

    @Test
    void slowAnswer_shouldBeBrokenOff() {
        answer(okJson(quote("62.17")).withChunkedDribbleDelay(20, 60_000));

        assertUnavailable(
                new ProviderQuotes(provider(server().baseUrl()), IMPATIENCE, LONGEST, clock),
                "does not answer in time");
    }

    @Test
    void repeatedFailures_shouldOpenTheCircuitBreaker() {
        ProviderQuotes quotes = quotes();
        answer(aResponse().withStatus(500));
        IntStream.range(0, 9).forEach(i -> assertUnavailable(quotes, ""));
        assertThat(requests()).isEqualTo(5);

        answer(okJson(quote("62.17")));
        clock.advance(Duration.ofMinutes(1).plusSeconds(1));
        assertThat(quotes.quotesOf(instruments("KO"))).hasSize(1);
    }

    @Test
    void noInstrument_shouldAskForNothing() {
        assertThat(quotesOf()).isEmpty();
        assertThat(requests()).isZero();
    }

    protected final List<MarketQuote> quotesOf(String... symbols) {
        return quotes().quotesOf(instruments(symbols));
    }

    protected final ProviderQuotes quotes() {
        return new ProviderQuotes(provider(server().baseUrl()), PATIENCE, LONGEST, clock);
    }

    protected static List<Instrument> instruments(String... symbols) {
        CuratedInstruments curated = new CuratedInstruments();
        return Stream.of(symbols)
                .map(TickerSymbol::new)
                .map(symbol -> curated.find(symbol).orElseThrow())
                .toList();
    }

    protected final void assertUnavailable(ProviderQuotes quotes, String reason) {
        assertThatExceptionOfType(MarketDataUnavailableException.class)
                .isThrownBy(() -> quotes.quotesOf(instruments("KO")))
                .withMessageContaining(provider("").title())
                .satisfies(failure -> assertThat(failure.getCause())
                        .isInstanceOf(ProviderException.class)
                        .message()
                        .contains(reason)
                        .doesNotContain("4711"));
    }
}
