package io.stockcast.marketdata.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketDataException;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UntrustworthyHistoryException;
import io.stockcast.marketdata.repair.HistoryRepair;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.Split;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.RawBars;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What holds of every provider, whatever it answers; each provider's test says what its answers look like. */
public abstract class ProviderContractTest extends ServedContractTest {

    protected static final TickerSymbol KO = new TickerSymbol("KO");

    private static final Rate OFTEN = new Rate(1_000, Duration.ofSeconds(1), Duration.ZERO);
    private static final Patience PATIENT =
            new Patience(Duration.ofSeconds(20), 3, Duration.ofMillis(1), Duration.ofSeconds(5), Duration.ofMinutes(1));
    private static final Patience IMPATIENT =
            new Patience(Duration.ofMillis(100), 2, Duration.ofMillis(1), Duration.ofSeconds(5), Duration.ofMinutes(1));

    private final Instrument instrument;

    protected final List<RawBar> sound;

    protected final AdjustableClock clock;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final StringWriter failures = new StringWriter();

    /** Of a provider that has shares. */
    protected ProviderContractTest() {
        this(KO);
    }

    /**
     * Of any provider.
     *
     * @param symbol of the instrument that is asked for
     */
    protected ProviderContractTest(TickerSymbol symbol) {
        instrument = new CuratedInstruments().find(symbol).orElseThrow();
        sound = sound(400);
        clock = new AdjustableClock(
                last(sound).date().plusDays(5).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** The provider at an address of the test's. */
    protected abstract Provider provider(String url);

    /** An answer with the daily bars of the instrument, and the splits where the provider reports them. */
    protected abstract String history(List<RawBar> bars, List<Split> splits);

    protected abstract ResponseDefinitionBuilder unauthorized();

    /** An answer in which a part that is read has another name. */
    protected abstract String renamed();

    /** What the message says of it. */
    protected abstract String renamedPart();

    @BeforeEach
    void listen() {
        log.start();
        Logger ours = (Logger) LoggerFactory.getLogger("io");
        ours.setLevel(Level.TRACE);
        ours.addAppender(log);
    }

    @AfterEach
    void noLogLineOrExceptionShouldHoldTheKey() {
        Logger ours = (Logger) LoggerFactory.getLogger("io");
        ours.detachAppender(log);
        ours.setLevel(null);
        for (String secret : List.of(KEY.value(), "SECRET%2BKEY", "4711")) {
            assertThat(log.list).noneMatch(event -> event.getFormattedMessage().contains(secret));
            assertThat(failures.toString()).doesNotContain(secret);
        }
    }

    @Test
    void soundAnswer_shouldBeServedAsItIs() {
        answer(okJson(history(sound, List.of())));

        assertBars(history(), sound);
    }

    @Test
    void refusedKey_shouldFailAtOnce() {
        answer(unauthorized());

        assertUnavailable();
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void notFoundPageOfSomethingInBetween_shouldNotPassForAnUnknownTicker() {
        answer(aResponse().withStatus(404).withBody("<html>Not Found</html>"));

        assertUnavailable();
    }

    @Test
    void tooManyRequests_shouldBeNamed() {
        answer(tooManyRequests("60"));

        assertUnavailable();
        assertThat(failures.toString()).contains("refuses further requests (429)");
    }

    @Test
    void tooManyRequests_shouldWaitAsLongAsAskedAndTryAgain() {
        assumeThat(provider(server().baseUrl()).pauseAfterRefusal()).isZero();
        answerInTurn(tooManyRequests("0"), okJson(history(sound, List.of())));

        assertBars(history(), sound);
        assertThat(requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "60"})
    void tooManyRequestsForLong_shouldFailAtOnce(String seconds) {
        answerInTurn(tooManyRequests(seconds), okJson(history(sound, List.of())));

        assertUnavailable();
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void serverErrorOnce_shouldBeTriedAgain() {
        answerInTurn(aResponse().withStatus(500), okJson(history(sound, List.of())));

        assertBars(history(), sound);
    }

    @Test
    void serverErrorForEver_shouldFailAfterThreeAttempts() {
        answer(aResponse().withStatus(500).withBody("Internal Server Error"));

        assertUnavailable();
        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void slowBody_shouldBeBrokenOff() {
        answer(okJson(history(sound, List.of())).withChunkedDribbleDelay(20, 60_000));

        assertUnavailable(market(IMPATIENT));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void brokenConnection_shouldFail(Fault fault) {
        answer(aResponse().withFault(fault));

        assertUnavailable();
    }

    @Test
    void brokenConnectionOnce_shouldBeTriedAgain() {
        answerInTurn(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK), okJson(history(sound, List.of())));

        assertBars(history(), sound);
    }

    @Test
    void cutOffBody_shouldFail() {
        String whole = history(sound, List.of());
        answer(okJson(whole.substring(0, whole.length() / 2)));

        assertUnavailable();
        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void webPage_shouldFailAtOnce() {
        answer(aResponse().withHeader("Content-Type", "text/html").withBody("\n<!doctype html><h1>Consent</h1>"));

        assertUnavailable();
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void redirection_shouldNotBeFollowed() {
        answer(aResponse().withStatus(302).withHeader("Location", server().baseUrl() + "/elsewhere"));

        assertUnavailable();
        assertThat(requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "17", "", "{\"chart\":{\"result\":[{}]}}", "{\"values\":[[]]}"})
    void otherForm_shouldFail(String body) {
        answer(okJson(body));

        assertUnavailable();
    }

    @Test
    void renamedPart_shouldFailAtOnceInALineThatNamesTheSourceAndThePart() {
        answer(okJson(renamed()));

        assertUnavailable();
        assertThat(requests()).isEqualTo(1);
        assertThat(failures.toString().lines())
                .anySatisfy(line ->
                        assertThat(line).contains(provider(server().baseUrl()).title()))
                .anySatisfy(line -> assertThat(line).contains("has changed the form of its data", renamedPart()));
    }

    @Test
    void emptySeries_shouldBeRefused() {
        answer(okJson(history(List.of(), List.of())));

        assertUntrustworthy();
    }

    @Test
    void nullBars_shouldBeDropped() {
        answer(okJson(history(RawBars.replacing(sound, 7, RawBars.withClose(sound.get(7), Double.NaN)), List.of())));

        assertBars(history(), without(7));
        assertLogged(instrument.symbol().value(), "bars without a close dropped (1)");
    }

    @Test
    void closeOfZero_shouldBeDropped() {
        answer(okJson(history(RawBars.replacing(sound, 9, RawBars.withClose(sound.get(9), 0)), List.of())));

        assertBars(history(), without(9));
        assertLogged(instrument.symbol().value(), "bars with a close of zero dropped (1)");
    }

    @Test
    void negativeClose_shouldBeRefused() {
        answer(okJson(history(RawBars.replacing(sound, 9, RawBars.withClose(sound.get(9), -41.5)), List.of())));

        assertThatExceptionOfType(MarketDataException.class)
                .isThrownBy(() -> market().dailyHistory(instrument.symbol()))
                .satisfies(this::remember)
                .withMessageContaining(instrument.name());
    }

    @Test
    void mostlyUnusableBars_shouldBeRefused() {
        List<RawBar> bars = new ArrayList<>(sound);
        bars.subList(100, 200).replaceAll(bar -> RawBars.withClose(bar, 0));
        answer(okJson(history(bars, List.of())));

        assertUntrustworthy();
    }

    @Test
    void dateTwice_shouldCountOnce() {
        List<RawBar> bars = new ArrayList<>(sound);
        bars.add(30, RawBars.withClose(sound.get(30), sound.get(30).close()));
        answer(okJson(history(bars, List.of())));

        assertBars(history(), sound);
    }

    @Test
    void unsortedBars_shouldBeSorted() {
        List<RawBar> bars = new ArrayList<>(sound);
        Collections.swap(bars, 40, 41);
        answer(okJson(history(bars, List.of())));

        assertBars(history(), sound);
        assertLogged(instrument.symbol().value(), "bars put in order of date (1)");
    }

    @Test
    void unfinishedSession_shouldBeCut() {
        Instant duringTheLastSession = last(sound)
                .date()
                .atTime(12, 0)
                .atZone(instrument.exchange().zone())
                .toInstant();
        clock.set(duringTheLastSession);
        answer(okJson(history(sound, List.of())));

        assertBars(history(), without(sound.size() - 1));
        assertThat(market().endOf(instrument.symbol()))
                .contains(history().last().date());
        assertLogged(instrument.symbol().value(), "bars of unfinished sessions cut (1)");
    }

    @Test
    void splitNobodyReports_shouldCutWhatIsBeforeIt() {
        List<RawBar> years = sound(1_100);
        clock.set(last(years).date().plusDays(5).atStartOfDay().toInstant(ZoneOffset.UTC));
        answer(okJson(history(RawBars.jumpingAt(years, 100, 2), List.of())));

        assertBars(history(), years.subList(100, years.size()));
        assertLogged(instrument.symbol().value(), "bars before an unexplained jump cut (100)");
    }

    @Test
    void recentSplitNobodyReports_shouldBeRefused() {
        answer(okJson(history(RawBars.jumpingAt(sound, 390, 3), List.of())));

        assertUntrustworthy();
    }

    @Test
    void repeatedFailures_shouldOpenTheCircuitUntilOneAttemptSucceeds() {
        ProviderMarketData market = market();
        answer(aResponse().withStatus(500));
        assertUnavailable(market);
        assertUnavailable(market);
        int whenOpened = requests();
        assertThat(whenOpened).isEqualTo(5);

        answer(okJson(history(sound, List.of())));
        assertUnavailable(market);
        assertThat(requests()).isEqualTo(whenOpened);

        clock.advance(Duration.ofMinutes(1).plusSeconds(1));
        assertBars(market.dailyHistory(instrument.symbol()).orElseThrow(), sound);
        assertBars(market.dailyHistory(instrument.symbol()).orElseThrow(), sound);
        assertThat(requests()).isEqualTo(whenOpened + 2);
    }

    @Test
    void list_shouldAskForNothing() {
        answer(okJson(history(sound, List.of())));

        assertThat(market().listed()).isEmpty();
        assertThat(requests()).isZero();
    }

    @Test
    void symbolsThatDoNotTellTheirCurrency_shouldNotEvenBeAskedFor() {
        for (String symbol : List.of("PKO.WA", "CL=F", "^VIX", "BRK.B")) {
            assertThat(market().holds(new TickerSymbol(symbol))).isFalse();
            assertThat(market().dailyHistory(new TickerSymbol(symbol))).isEmpty();
        }
        assertThat(requests()).isZero();
    }

    private List<RawBar> sound(int sessions) {
        return RawBars.sound(instrument.exchange(), sessions);
    }

    protected final ProviderMarketData market() {
        return market(PATIENT);
    }

    protected final PriceHistory history() {
        return market().dailyHistory(instrument.symbol()).orElseThrow();
    }

    protected final void assertUnavailable() {
        assertUnavailable(market());
    }

    protected final void assertUntrustworthy() {
        assertThatExceptionOfType(UntrustworthyHistoryException.class)
                .isThrownBy(() -> market().dailyHistory(instrument.symbol()))
                .satisfies(this::remember)
                .withMessageContaining(instrument.name());
    }

    protected final void assertLogged(String... parts) {
        assertThat(log.list)
                .anyMatch(event -> List.of(parts).stream()
                        .allMatch(part -> event.getFormattedMessage().contains(part)));
    }

    protected final void assertNothingLogged() {
        assertThat(log.list).noneMatch(event -> event.getLoggerName().startsWith("io.stockcast"));
    }

    protected static void assertBars(PriceHistory history, List<RawBar> expected) {
        assertThat(history.bars())
                .extracting(Bar::date)
                .containsExactlyElementsOf(expected.stream().map(RawBar::date).toList());
        assertThat(history.bars())
                .extracting(Bar::close)
                .containsExactlyElementsOf(expected.stream().map(RawBar::close).toList());
    }

    private ProviderMarketData market(Patience patience) {
        Provider provider = new OftenAsked(provider(server().baseUrl()), OFTEN);
        var clients = new ProviderClients(provider, patience, PATIENT, clock);
        return new ProviderMarketData(provider, clients, new HistoryRepair(clock));
    }

    protected final void assertUnavailable(ProviderMarketData market) {
        assertThatExceptionOfType(MarketDataUnavailableException.class)
                .isThrownBy(() -> market.dailyHistory(instrument.symbol()))
                .satisfies(this::remember)
                .withMessageContaining(instrument.name())
                .withCauseInstanceOf(ProviderException.class);
    }

    protected final void remember(MarketDataException failure) {
        failure.printStackTrace(new PrintWriter(failures, true));
    }

    private void answerInTurn(ResponseDefinitionBuilder first, ResponseDefinitionBuilder then) {
        server().stubFor(any(anyUrl())
                .inScenario("in turn")
                .whenScenarioStateIs(STARTED)
                .willReturn(first)
                .willSetStateTo("then"));
        server().stubFor(any(anyUrl())
                .inScenario("in turn")
                .whenScenarioStateIs("then")
                .willReturn(then));
    }

    protected static ResponseDefinitionBuilder tooManyRequests(String seconds) {
        return aResponse().withStatus(429).withHeader("Retry-After", seconds).withBody("Too Many Requests");
    }

    private List<RawBar> without(int index) {
        List<RawBar> bars = new ArrayList<>(sound);
        bars.remove(index);
        return bars;
    }

    private static RawBar last(List<RawBar> bars) {
        return bars.get(bars.size() - 1);
    }
}
