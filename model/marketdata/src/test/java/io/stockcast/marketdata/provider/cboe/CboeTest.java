package io.stockcast.marketdata.provider.cboe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.provider.Provider;
import io.stockcast.marketdata.provider.TickerContractTest;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.Split;
import io.stockcast.marketdata.testing.RawBars;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CboeTest extends TickerContractTest {

    @Override
    protected Provider provider(String url) {
        return new Cboe(url);
    }

    @Override
    protected String history(List<RawBar> bars, List<Split> splits) {
        return "{\"data\": [" + bars.stream().map(CboeTest::day).collect(Collectors.joining(", ")) + "]}";
    }

    @Override
    protected String renamed() {
        return history(sound, List.of()).replace("\"open\"", "\"first\"");
    }

    @Override
    protected String renamedPart() {
        return "a day without \"open\"";
    }

    @Override
    protected ResponseDefinitionBuilder unknownTicker() {
        return aResponse()
                .withStatus(403)
                .withHeader("Content-Type", "application/xml")
                .withBody("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>""");
    }

    @Override
    protected ResponseDefinitionBuilder unauthorized() {
        return aResponse().withStatus(403).withBody("<!DOCTYPE html><title>Attention Required!</title>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"timestamp\":\"2026-11-27\"}", "{\"data\":{\"AAPL\":[]}}", "{\"days\":[]}"})
    void fileWithoutItsDays_shouldBeSaidToHaveChangedItsForm(String body) {
        answer(okJson(body));

        assertUnavailable();
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void pricesAsTexts_shouldBeRead() {
        answer(okJson(history(sound, List.of()).replaceAll(": (\\d+\\.\\d+)", ": \"$1\"")));

        assertBars(history(), sound);
    }

    @Test
    void daysBeforeTheListing_shouldBeLeftOutWithoutARepair() {
        LocalDate first = sound.get(0).date();
        List<RawBar> before = Exchange.XNYS.calendar().sessionsAfter(first.minusDays(200), 100).stream()
                .filter(day -> day.isBefore(first))
                .map(day -> new RawBar(day, 0, 0, 0, 0, Double.NaN, 0))
                .toList();
        answer(okJson(history(Stream.concat(before.stream(), sound.stream()).toList(), List.of())));

        assertBars(history(), sound);
        assertNothingLogged();
    }

    @Test
    void daysOfClosesAlone_shouldLeaveTheRangesOfTheOthers() {
        List<RawBar> bars = Stream.concat(
                        sound.stream()
                                .limit(100)
                                .map(bar -> new RawBar(bar.date(), 0, 0, 0, bar.close(), Double.NaN, 0)),
                        sound.stream().skip(100))
                .toList();
        answer(okJson(history(bars, List.of())));

        PriceHistory history = history();
        assertThat(history.bar(99).hasRange()).isFalse();
        assertThat(history.bar(100).hasRange()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GSPC, _SPX",
        "NDX, _NDX",
        "RUT, _RUT",
        "VIX, _VIX",
        "VIX9D, _VIX9D",
        "VIX3M, _VIX3M",
        "AAPL, AAPL",
        "BRK-B, BRK.B",
        "PLTR, PLTR"
    })
    void symbol_shouldBeGivenInItsWay(String symbol, String asked) {
        answer(unknownTicker());

        market().dailyHistory(new TickerSymbol(symbol));

        server().verify(getRequestedFor(urlPathEqualTo("/charts/historical/" + asked + ".json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FTSE", "IXIC", "DJI", "GDAXI", "BP.L", "7203.T", "BTC-USD", "EURUSD=X"})
    void whatItDoesNotHave_shouldNotEvenBeAskedFor(String symbol) {
        assertThat(market().holds(new TickerSymbol(symbol))).isFalse();
        assertThat(market().dailyHistory(new TickerSymbol(symbol))).isEmpty();
        assertThat(requests()).isZero();
    }

    @Test
    void symbolNobodyVouchesFor_shouldBeFoundWhereItHasAHistory() {
        answer(okJson(history(sound, List.of())));
        assertThat(market().find(new TickerSymbol("PLTR")))
                .map(Instrument::name)
                .contains("PLTR");

        answer(unknownTicker());
        assertThat(market().find(new TickerSymbol("ZZZZ"))).isEmpty();
    }

    @Test
    void volatilityIndex_shouldBeServedAndNotFoundAsAnInstrument() {
        answer(okJson(history(RawBars.sound(400), List.of())));

        assertThat(market().dailyHistory(new TickerSymbol("VIX"))).isPresent();
        assertThat(market().find(new TickerSymbol("VIX"))).isEmpty();
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void search_shouldAskForNothing() {
        assertThat(market().search("coca")).isEmpty();
        assertThat(requests()).isZero();
    }

    private static String day(RawBar bar) {
        return "{\"date\": \"%s\", \"open\": %s, \"high\": %s, \"low\": %s, \"close\": %s, \"volume\": %s}"
                .formatted(
                        bar.date(),
                        number(bar.open()),
                        number(bar.high()),
                        number(bar.low()),
                        number(bar.close()),
                        bar.volume());
    }

    private static String number(double price) {
        return Double.isNaN(price) ? "null" : String.valueOf(price);
    }
}
