package io.stockcast.marketdata.provider.twelvedata;

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
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwelveDataTest extends SearchContractTest {

    @Override
    protected Provider provider(String url) {
        return new TwelveData(url, KEY);
    }

    @Override
    protected String history(List<RawBar> bars, List<Split> splits) {
        return """
                {"meta":{"symbol":"KO","interval":"1day","currency":"USD","exchange_timezone":"America/New_York",
                "exchange":"NYSE","mic_code":"XNYS","type":"Common Stock"},"values":[%s],"status":"ok"}""".formatted(bars.stream().map(TwelveDataTest::day).collect(Collectors.joining(",")));
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
                {"code":404,"message":"**symbol** or **figi** parameter is missing or invalid. Please provide a valid
                symbol according to API documentation: https://twelvedata.com/docs#reference-data","status":"error",
                "meta":{"symbol":"KO","interval":"1day","exchange":""}}""".replace("\n", " "));
    }

    @Override
    protected ResponseDefinitionBuilder unauthorized() {
        return aResponse().withStatus(401).withBody("""
                {"code":401,"message":"**apikey** parameter is incorrect or not specified. You can get your free API
                key instantly following this link: https://twelvedata.com/pricing.","status":"error"}""");
    }

    @Override
    protected String found() {
        return """
                {"data":[
                {"symbol":"KO","instrument_name":"The Coca-Cola Company","exchange":"NYSE","mic_code":"XNYS",
                 "exchange_timezone":"America/New_York","instrument_type":"Common Stock","country":"United States",
                 "currency":"USD"},
                {"symbol":"COKE","instrument_name":"Coca-Cola Consolidated, Inc.","exchange":"NASDAQ",
                 "mic_code":"XNGS","exchange_timezone":"America/New_York","instrument_type":"Common Stock",
                 "country":"United States","currency":"USD"},
                {"symbol":"CCH","instrument_name":"Coca-Cola HBC AG","exchange":"LSE","mic_code":"XLON",
                 "exchange_timezone":"Europe/London","instrument_type":"Common Stock","country":"United Kingdom",
                 "currency":"GBp"},
                {"symbol":"2579","instrument_name":"Coca-Cola Bottlers Japan","exchange":"JPX","mic_code":"XJPX",
                 "exchange_timezone":"Asia/Tokyo","instrument_type":"Common Stock","country":"Japan",
                 "currency":"JPY"},
                {"symbol":"CCOLA","instrument_name":"Coca-Cola Icecek","exchange":"BIST","mic_code":"XIST",
                 "exchange_timezone":"Europe/Istanbul","instrument_type":"Common Stock","country":"Turkey",
                 "currency":"TRY"},
                {"symbol":"COCA/USD","instrument_name":"Coca US Dollar","exchange":"Huobi","mic_code":"DIGITAL_CURRENCY",
                 "instrument_type":"Digital Currency","country":"","currency":"USD"}],"status":"ok"}""";
    }

    @Override
    protected List<String> foundSymbols() {
        return List.of("KO", "COKE", "CCH.L", "2579.T");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0700.HK", "BTC-USD", "EURUSD=X"})
    void symbolsOfOtherExchanges_shouldNotEvenBeAskedFor(String symbol) {
        assertThat(market().holds(new TickerSymbol(symbol))).isFalse();
    }

    @Test
    void request_shouldCarryTheKeyInAHeaderAlone() {
        answer(okJson(history(sound, List.of())));

        history();

        server().verify(getRequestedFor(urlPathEqualTo("/time_series"))
                .withHeader("Authorization", equalTo("apikey " + KEY.value()))
                .withQueryParam("symbol", equalTo("KO"))
                .withQueryParam("country", equalTo("United States"))
                .withQueryParam("interval", equalTo("1day"))
                .withQueryParam("order", equalTo("asc")));
        assertThat(server().getAllServeEvents().get(0).getRequest().getUrl()).doesNotContain("4711");
    }

    @ParameterizedTest
    @CsvSource({
        "GSPC, SPX, type, Index",
        "FTSE, FTSE, type, Index",
        "BP.L, BP, mic_code, XLON",
        "7203.T, 7203, mic_code, XJPX",
        "BRK-B, BRK.B, country, United States",
    })
    void symbol_shouldBeGivenInItsWay(String symbol, String asked, String parameter, String value) {
        answer(unknownTicker());

        market().dailyHistory(new TickerSymbol(symbol));

        server().verify(getRequestedFor(urlPathEqualTo("/time_series"))
                .withQueryParam("symbol", equalTo(asked))
                .withQueryParam(parameter, equalTo(value)));
    }

    @Test
    void errorWithStatus200_shouldCountAsWhatItIs() {
        answer(okJson("{\"code\":429,\"message\":\"You have run out of API credits for the current minute.\","
                + "\"status\":\"error\"}"));

        assertUnavailable();
        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void symbolKeptForOtherPlans_shouldNotPassForAnUnknownOne() {
        answer(aResponse()
                .withStatus(404)
                .withBody("{\"code\":404,\"message\":\"This symbol is available starting with"
                        + " Pro plan. Consider upgrading your API Key SECRET+KEY/4711 now.\",\"status\":\"error\"}"));

        assertUnavailable();
    }

    private static String day(RawBar bar) {
        return """
                {"datetime":"%s","open":%s,"high":%s,"low":%s,"close":%s,"volume":"%d"}""".formatted(
                        bar.date(),
                        number(bar.open()),
                        number(bar.high()),
                        number(bar.low()),
                        number(bar.close()),
                        bar.volume());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "null" : "\"" + value + "\"";
    }
}
