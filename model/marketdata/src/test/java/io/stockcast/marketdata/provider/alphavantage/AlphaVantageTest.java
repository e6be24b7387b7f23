package io.stockcast.marketdata.provider.alphavantage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.provider.Provider;
import io.stockcast.marketdata.provider.SearchContractTest;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.Split;
import io.stockcast.marketdata.testing.RawBars;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlphaVantageTest extends SearchContractTest {

    @Override
    protected Provider provider(String url) {
        return new AlphaVantage(url, KEY);
    }

    @Override
    protected String history(List<RawBar> bars, List<Split> splits) {
        List<RawBar> newestFirst = new ArrayList<>(bars);
        Collections.reverse(newestFirst);
        return """
                {"Meta Data":{"1. Information":"Daily Time Series with Splits and Dividend Events","2. Symbol":"KO",
                "3. Last Refreshed":"2024-05-03","4. Output Size":"Full size","5. Time Zone":"US/Eastern"},
                "Time Series (Daily)":{%s}}""".formatted(newestFirst.stream().map(bar -> day(bar, splits)).collect(Collectors.joining(",")));
    }

    @Override
    protected String renamed() {
        return history(sound, List.of()).replace("4. close", "4. closing");
    }

    @Override
    protected String renamedPart() {
        return "close";
    }

    @Override
    protected ResponseDefinitionBuilder unknownTicker() {
        return okJson("""
                {"Error Message":"Invalid API call. Please retry or visit the documentation
                (https://www.alphavantage.co/documentation/) for TIME_SERIES_DAILY_ADJUSTED."}""".replace("\n", " "));
    }

    @Override
    protected ResponseDefinitionBuilder unauthorized() {
        return okJson("""
                {"Error Message":"the parameter apikey is invalid or missing. Please claim your free API key
                 on (https://www.alphavantage.co/support/#api-key)."}""".replace("\n", " "));
    }

    @Override
    protected String found() {
        return """
                {"bestMatches":[
                {"1. symbol":"KO","2. name":"Coca-Cola Company","3. type":"Equity","4. region":"United States",
                 "5. marketOpen":"09:30","6. marketClose":"16:00","7. timezone":"UTC-04","8. currency":"USD",
                 "9. matchScore":"0.7143"},
                {"1. symbol":"CCC3.DEX","2. name":"Coca-Cola Co","3. type":"Equity","4. region":"XETRA",
                 "5. marketOpen":"08:00","6. marketClose":"20:00","7. timezone":"UTC+02","8. currency":"EUR",
                 "9. matchScore":"0.6154"},
                {"1. symbol":"CCH.LON","2. name":"Coca-Cola HBC AG","3. type":"Equity","4. region":"United Kingdom",
                 "5. marketOpen":"08:00","6. marketClose":"16:30","7. timezone":"UTC+01","8. currency":"GBX",
                 "9. matchScore":"0.6000"},
                {"1. symbol":"KO.BUE","2. name":"Coca-Cola","3. type":"Equity","4. region":"Argentina",
                 "8. currency":"ARS","9. matchScore":"0.5"}]}""";
    }

    @Override
    protected List<String> foundSymbols() {
        return List.of("KO", "CCC3.DE");
    }

    @Test
    void request_shouldCarryTheKey() {
        answer(okJson(history(sound, List.of())));

        history();

        server().verify(getRequestedFor(urlPathEqualTo("/query"))
                .withQueryParam("function", equalTo("TIME_SERIES_DAILY_ADJUSTED"))
                .withQueryParam("symbol", equalTo("KO"))
                .withQueryParam("outputsize", equalTo("full"))
                .withQueryParam("apikey", equalTo(KEY.value())));
    }

    @ParameterizedTest
    @CsvSource({"SAP.DE, SAP.DEX", "BRK-B, BRK-B"})
    void symbol_shouldBeGivenInItsWay(String symbol, String asked) {
        answer(unknownTicker());

        market().dailyHistory(new TickerSymbol(symbol));

        server().verify(getRequestedFor(urlPathEqualTo("/query")).withQueryParam("symbol", equalTo(asked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FTSE", "GSPC", "BP.L", "NESN.SW", "7203.T"})
    void indicesAndExchangesItLacks_shouldNotBeAskedFor(String symbol) {
        assertThat(market().holds(new TickerSymbol(symbol))).isFalse();
        assertThat(market().dailyHistory(new TickerSymbol(symbol))).isEmpty();
        assertThat(requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Information\":\"We have detected your API key as SECRET+KEY/4711 and our standard API rate limit"
                        + " is 25 requests per day.\"}",
                "{\"Information\":\"Thank you for using Alpha Vantage! This is a premium endpoint.\"}",
                "{\"Note\":\"Thank you for using Alpha Vantage! Our standard API call frequency is 5 calls per minute"
                        + " and 500 calls per day.\"}",
            })
    void refusalWithStatus200_shouldFailAtOnceWithoutQuotingTheKey(String body) {
        answer(okJson(body));

        assertUnavailable();
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void pricesBeforeASplit_shouldBeInTheSharesAfterIt() {
        List<Split> splits = List.of(
                new Split(sound.get(380).date(), 4), new Split(sound.get(390).date(), 0.5));
        List<RawBar> traded = RawBars.jumpingAt(RawBars.jumpingAt(sound, 390, 0.5), 380, 4);
        answer(okJson(history(traded, splits)));

        assertBars(history(), sound);
        assertThat(history().bar(0).volume()).isEqualTo(2_000_000);
        assertThat(history().bar(385).volume()).isEqualTo(500_000);
    }

    @Test
    void dateTwiceInOneObject_shouldBeThatSentLast() {
        String body = history(sound, List.of());
        answer(aResponse().withBody(body.replaceFirst("\\{(\"2\\d{3}-)", "{\"2020-01-02\":{\"4. close\":\"1\"},$1")));

        assertBars(history(), sound);
    }

    private static String day(RawBar bar, List<Split> splits) {
        double ratio = splits.stream()
                .filter(split -> split.date().equals(bar.date()))
                .mapToDouble(Split::ratio)
                .findFirst()
                .orElse(1);
        return """
                "%s":{"1. open":%s,"2. high":%s,"3. low":%s,"4. close":%s,"5. adjusted close":%s,"6. volume":"%d",
                "7. dividend amount":"0.0000","8. split coefficient":"%s"}""".formatted(
                        bar.date(),
                        number(bar.open()),
                        number(bar.high()),
                        number(bar.low()),
                        number(bar.close()),
                        number(bar.adjustedClose()),
                        bar.volume(),
                        ratio);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "null" : "\"" + value + "\"";
    }
}
