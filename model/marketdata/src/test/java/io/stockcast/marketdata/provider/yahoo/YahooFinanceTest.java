package io.stockcast.marketdata.provider.yahoo;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UntrustworthyHistoryException;
import io.stockcast.marketdata.provider.Provider;
import io.stockcast.marketdata.provider.ProviderMarketData;
import io.stockcast.marketdata.provider.SearchContractTest;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.Split;
import io.stockcast.marketdata.testing.RawBars;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YahooFinanceTest extends SearchContractTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Override
    protected Provider provider(String url) {
        return new YahooFinance(url);
    }

    @Override
    protected String history(List<RawBar> bars, List<Split> splits) {
        return """
                {"chart":{"result":[{"meta":{"currency":"USD","symbol":"KO","exchangeName":"NYQ",
                "fullExchangeName":"NYSE","instrumentType":"EQUITY","firstTradeDate":-252322200,
                "regularMarketTime":1714766401,"hasPrePostMarketData":true,"gmtoffset":-14400,"timezone":"EDT",
                "exchangeTimezoneName":"America/New_York","regularMarketPrice":62.17,"priceHint":2,
                "dataGranularity":"1d","range":"10y","validRanges":["1d","5d","1mo","10y","ytd","max"]},
                "timestamp":%s,"events":{"dividends":{"1710336600":{"amount":0.485,"date":1710336600}},"splits":{%s}},
                "indicators":{"quote":[{"open":%s,"high":%s,"low":%s,"close":%s,"volume":%s}],
                "adjclose":[{"adjclose":%s}]}}],"error":null}}""".formatted(
                        column(bars, bar -> opening(bar.date())),
                        splits.stream().map(YahooFinanceTest::split).collect(Collectors.joining(",")),
                        column(bars, bar -> number(bar.open())),
                        column(bars, bar -> number(bar.high())),
                        column(bars, bar -> number(bar.low())),
                        column(bars, bar -> number(bar.close())),
                        column(bars, RawBar::volume),
                        column(bars, bar -> number(bar.adjustedClose())));
    }

    @Override
    protected String renamed() {
        return history(sound, List.of()).replace("\"close\"", "\"closing\"");
    }

    @Override
    protected String renamedPart() {
        return "close";
    }

    @Override
    protected ResponseDefinitionBuilder unknownTicker() {
        return aResponse().withStatus(404).withBody("""
                {"chart":{"result":null,"error":{"code":"Not Found",
                "description":"No data found, symbol may be delisted"}}}""");
    }

    @Override
    protected ResponseDefinitionBuilder unauthorized() {
        return aResponse().withStatus(401).withBody("""
                {"finance":{"result":null,"error":{"code":"Unauthorized","description":"Invalid Crumb"}}}""");
    }

    @Override
    protected String found() {
        return """
                {"explains":[],"count":5,"quotes":[
                {"exchange":"NYQ","shortname":"Coca-Cola Company (The)","quoteType":"EQUITY","symbol":"KO",
                 "index":"quotes","score":36224,"typeDisp":"Equity","longname":"The Coca-Cola Company",
                 "exchDisp":"NYSE","sector":"Consumer Defensive","isYahooFinance":true},
                {"exchange":"NMS","shortname":"Coca-Cola Consolidated, Inc.","quoteType":"EQUITY","symbol":"COKE",
                 "index":"quotes","typeDisp":"Equity","longname":"Coca-Cola Consolidated, Inc.","exchDisp":"NASDAQ"},
                {"exchange":"LSE","shortname":"COCA-COLA HBC AG ORD CHF6.70","quoteType":"EQUITY","symbol":"CCH.L",
                 "index":"quotes","typeDisp":"Equity","longname":"","exchDisp":"London"},
                {"exchange":"GER","shortname":"Not where it says","quoteType":"EQUITY","symbol":"CCC3.F"},
                {"exchange":"MEX","shortname":"COCA COLA CO","quoteType":"EQUITY","symbol":"KO.MX",
                 "index":"quotes","typeDisp":"Equity","exchDisp":"Mexico"},
                {"exchange":"JNB","shortname":"COCA HOLDINGS","quoteType":"EQUITY","symbol":"COC.JO",
                 "index":"quotes","typeDisp":"Equity","exchDisp":"Johannesburg"},
                {"exchange":"TLV","shortname":"COCA TEL AVIV","quoteType":"EQUITY","symbol":"COCA.TA",
                 "index":"quotes","typeDisp":"Equity","exchDisp":"Tel Aviv"},
                {"exchange":"BUE","shortname":"COCA COLA CO","quoteType":"EQUITY","symbol":"KO.BA",
                 "index":"quotes","typeDisp":"Equity","exchDisp":"Buenos Aires"},
                {"exchange":"CCC","shortname":"Coca USD","quoteType":"CRYPTOCURRENCY","symbol":"COCA-USD"},
                {"index":"quotes","name":"Coca-Cola Beverages","permalink":"coca-cola","isYahooFinance":false}],
                "news":[],"nav":[],"lists":[]}""";
    }

    @Override
    protected List<String> foundSymbols() {
        return List.of("KO", "COKE", "CCH.L", "KO.MX", "COC.JO", "COCA.TA");
    }

    @Test
    void request_shouldSayWhatItWantsAndWhoAsks() {
        answer(okJson(history(sound, List.of())));

        history();

        server().verify(getRequestedFor(urlPathEqualTo("/v8/finance/chart/KO"))
                .withQueryParam("interval", equalTo("1d"))
                .withQueryParam("range", equalTo("10y"))
                .withQueryParam("events", equalTo("div,splits"))
                .withHeader("User-Agent", matching(".*Stockcast.*")));
    }

    @Test
    void index_shouldBeAskedForWithACaret() {
        answer(unknownTicker());

        market().dailyHistory(new TickerSymbol("FTSE"));

        server().verify(getRequestedFor(urlPathEqualTo("/v8/finance/chart/%5EFTSE")));
    }

    @Test
    void search_shouldSendWhatWasTypedWhole() {
        answer(okJson(found()));

        market().search("at&t \"é\"");

        server().verify(getRequestedFor(urlPathEqualTo("/v1/finance/search"))
                .withQueryParam("q", equalTo("at&t \"é\"")));
    }

    @Test
    void reportedSplitNotAdjustedFor_shouldBeAdjustedFor() {
        LocalDate splitDate = sound.get(380).date();
        answer(okJson(history(RawBars.jumpingAt(sound, 380, 4), List.of(new Split(splitDate, 4)))));

        assertBars(history(), sound);
        assertLogged("KO", "unadjusted splits adjusted for (1)");
    }

    @Test
    void reportedSplitAdjustedForAlready_shouldChangeNothing() {
        answer(okJson(history(sound, List.of(new Split(sound.get(380).date(), 4)))));

        assertBars(history(), sound);
    }

    @ParameterizedTest
    @CsvSource({"BP.L, GBp, 1", "BP.L, GBP, 100", "NPN.JO, ZAc, 1"})
    void shareQuotedInHundredths_shouldBeInThem(String symbol, String quoted, double factor) {
        answer(okJson(history(sound, List.of())
                .replace("\"KO\"", "\"" + symbol + "\"")
                .replace("\"USD\"", "\"" + quoted + "\"")));

        assertThat(market().dailyHistory(new TickerSymbol(symbol))
                        .orElseThrow()
                        .last()
                        .close())
                .isCloseTo(sound.get(sound.size() - 1).close() * factor, Offset.offset(1e-9));
    }

    @Test
    void anotherCurrency_shouldBeRefused() {
        answer(okJson(history(sound, List.of()).replace("\"USD\"", "\"MXN\"")));

        assertUntrustworthy();
    }

    @Test
    void weeklyBars_shouldBeRefused() {
        answer(okJson(history(sound, List.of()).replace("\"1d\",\"range\"", "\"1wk\",\"range\"")));

        assertUnavailable();
    }

    @Test
    void pricesOfZeroForTheWholeSpan_shouldNotBeForecastFrom() {
        assertThatExceptionOfType(UntrustworthyHistoryException.class).isThrownBy(() -> {
            answer(okJson(
                    history(sound.stream().map(bar -> RawBars.times(bar, 0)).toList(), List.of())));
            history();
        });
    }

    @Test
    void refusalOfFurtherRequests_shouldEndAllQuestionsForAnHour() {
        ProviderMarketData market = market();
        answer(tooManyRequests("0"));
        assertUnavailable(market);
        assertThat(requests()).isEqualTo(1);

        answer(okJson(history(sound, List.of())));
        clock.advance(Duration.ofMinutes(59));
        assertUnavailable(market);
        assertThatExceptionOfType(MarketDataUnavailableException.class)
                .isThrownBy(() -> market.search("coca"))
                .withStackTraceContaining("refused further requests (429), and is asked again in 1 min");
        assertThat(requests()).isEqualTo(1);

        clock.advance(Duration.ofMinutes(1));
        assertBars(market.dailyHistory(KO).orElseThrow(), sound);
    }

    @Test
    void refusalOfASearch_shouldSpareTheHistoriesToo() {
        ProviderMarketData market = market();
        answer(tooManyRequests("0"));
        assertThatExceptionOfType(MarketDataUnavailableException.class).isThrownBy(() -> market.search("coca"));

        for (int question = 0; question < 20; question++) {
            assertUnavailable(market);
        }
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void volatilityIndex_shouldBeAskedForAsAnIndex() {
        answer(unknownTicker());

        market().dailyHistory(new TickerSymbol("VIX"));

        server().verify(getRequestedFor(urlPathEqualTo("/v8/finance/chart/%5EVIX")));
    }

    private static String column(List<RawBar> bars, Function<RawBar, Object> value) {
        return bars.stream().map(value).map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "null" : String.valueOf(value);
    }

    private static long opening(LocalDate date) {
        return date.atTime(9, 30).atZone(NEW_YORK).toEpochSecond();
    }

    private static String split(Split split) {
        return "\"%1$d\":{\"date\":%1$d,\"numerator\":%2$s,\"denominator\":1.0,\"splitRatio\":\"%2$s:1\"}"
                .formatted(opening(split.date()), split.ratio());
    }
}
