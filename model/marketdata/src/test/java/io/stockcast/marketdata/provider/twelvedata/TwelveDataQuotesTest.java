package io.stockcast.marketdata.provider.twelvedata;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.provider.QuoteContractTest;
import io.stockcast.marketdata.provider.QuoteProvider;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwelveDataQuotesTest extends QuoteContractTest {

    @Override
    protected QuoteProvider provider(String url) {
        return new TwelveData(url, KEY);
    }

    @Override
    protected String quote(String price) {
        return quote("KO", price);
    }

    @Override
    protected MarketQuote expected(double price) {
        return new MarketQuote(new TickerSymbol("KO"), price, TIME, Duration.ZERO, "twelvedata");
    }

    @Override
    protected ResponseDefinitionBuilder unknown() {
        return aResponse()
                .withStatus(404)
                .withBody(error(404, "**symbol** or **figi** parameter is missing or invalid."));
    }

    @Override
    protected String renamed() {
        return quote("62.17").replace("last_quote_at", "quoted_at");
    }

    @Override
    protected String renamedPart() {
        return "a quote without \"last_quote_at\"";
    }

    @Test
    void severalSymbols_shouldTakeOneRequestAnExchange() {
        answer(okJson("{\"AAPL\":" + quote("AAPL", "190.5") + ",\"BRK.B\":" + quote("BRK.B", "410") + "}"));

        assertThat(quotesOf("AAPL", "BRK-B"))
                .extracting(quote -> quote.symbol() + " " + quote.price())
                .containsExactly("AAPL 190.5", "BRK-B 410.0");
        assertThat(requests()).isEqualTo(1);
        server().verify(getRequestedFor(urlPathEqualTo("/quote"))
                .withHeader("Authorization", equalTo("apikey " + KEY.value()))
                .withQueryParam("symbol", equalTo("AAPL,BRK.B"))
                .withQueryParam("country", equalTo("United States")));
    }

    @Test
    void symbolsOfSeveralExchanges_shouldBeAskedForApart() {
        answer(unknown());

        quotesOf("AAPL", "BP.L", "GSPC");

        server().verify(
                        1,
                        getRequestedFor(urlPathEqualTo("/quote")).withQueryParam("country", equalTo("United States")));
        server().verify(1, getRequestedFor(urlPathEqualTo("/quote")).withQueryParam("mic_code", equalTo("XLON")));
        server().verify(
                        1,
                        getRequestedFor(urlPathEqualTo("/quote"))
                                .withQueryParam("type", equalTo("Index"))
                                .withQueryParam("symbol", equalTo("SPX")));
    }

    @Test
    void symbolThatIsUnknownAmongOthers_shouldHaveNoQuote() {
        answer(okJson("{\"AAPL\":" + quote("AAPL", "190.5") + ",\"KO\":" + error(404, "not found") + "}"));

        assertThat(quotesOf("AAPL", "KO")).extracting(MarketQuote::price).containsExactly(190.5);
    }

    @Test
    void manySymbols_shouldBeAskedForInGroupsThatItTakes() {
        List<Instrument> many = Collections.nCopies(500, instruments("KO").get(0));

        assertThat(provider("").quoteRequests(many)).extracting(List::size).containsExactly(120, 120, 120, 120, 20);
    }

    @Test
    void errorWithStatus200_shouldCountAsWhatItIs() {
        answer(okJson(error(429, "You have run out of API credits for the current minute.")));

        assertUnavailable(quotes(), "refuses further requests (429)");
    }

    @Test
    void symbolKeptForOtherPlans_shouldNotPassForAnUnknownOne() {
        answer(aResponse()
                .withStatus(404)
                .withBody(error(404, "This symbol is available starting with Pro. Your key is SECRET+KEY/4711.")));

        assertUnavailable(quotes(), "refuses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "null", "\"soon\""})
    void quoteWithoutATime_shouldBeNone(String time) {
        answer(okJson(quote("62.17").replace(String.valueOf(TIME.getEpochSecond()), time)));

        assertThat(quotesOf("KO")).isEmpty();
    }

    private static String quote(String symbol, String price) {
        return """
                {"symbol":"%s","name":"A company","exchange":"NYSE","mic_code":"XNYS","currency":"USD",
                "datetime":"2026-11-24","timestamp":1795530600,"last_quote_at":%d,"open":"62.0","high":"62.4",
                "low":"61.9","close":"%s","volume":"3141592","previous_close":"61.92","is_market_open":true}""".formatted(symbol, TIME.getEpochSecond(), price).replace("\"null\"", "null");
    }

    private static String error(int code, String message) {
        return "{\"code\":%d,\"message\":\"%s\",\"status\":\"error\"}".formatted(code, message);
    }
}
