package io.stockcast.marketdata.provider.cboe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.provider.QuoteContractTest;
import io.stockcast.marketdata.provider.QuoteProvider;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CboeQuotesTest extends QuoteContractTest {

    @Override
    protected QuoteProvider provider(String url) {
        return new Cboe(url);
    }

    @Override
    protected String quote(String price) {
        return """
                {"timestamp":"2026-11-24 15:57:11","data":{"symbol":"KO","security_type":"stock","exchange_id":5,
                "current_price":%s,"price_change":0.25,"price_change_percent":0.4037,"bid":62.16,"ask":62.18,
                "open":62.0,"high":62.4,"low":61.9,"close":62.17,"prev_day_close":61.92,"volume":3141592,"iv30":13.7,
                "last_trade_time":"2026-11-24T10:42:07","tick":"up"},"symbol":"KO"}""".formatted(price);
    }

    @Override
    protected MarketQuote expected(double price) {
        return new MarketQuote(new TickerSymbol("KO"), price, TIME, Duration.ofMinutes(15), "cboe");
    }

    @Override
    protected ResponseDefinitionBuilder unknown() {
        return aResponse().withStatus(403).withBody("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>""");
    }

    @Override
    protected String renamed() {
        return quote("62.17").replace("last_trade_time", "traded_at");
    }

    @Override
    protected String renamedPart() {
        return "a quote without \"last_trade_time\"";
    }

    @ParameterizedTest
    @CsvSource({"GSPC, _SPX", "NDX, _NDX", "AAPL, AAPL", "BRK-B, BRK.B"})
    void symbol_shouldBeGivenInItsWay(String symbol, String asked) {
        answer(unknown());

        quotesOf(symbol);

        server().verify(getRequestedFor(urlPathEqualTo("/quotes/" + asked + ".json")));
    }

    @Test
    void whatItDoesNotHave_shouldNotEvenBeAskedFor() {
        assertThat(quotesOf("FTSE", "BP.L")).isEmpty();
        assertThat(requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "null"})
    void instrumentThatHasNotTraded_shouldHaveNoQuote(String time) {
        answer(okJson(quote("62.17").replace("\"2026-11-24T10:42:07\"", time)));

        assertThat(quotesOf("KO")).isEmpty();
    }

    @Test
    void timeThatIsNone_shouldBeAChangedForm() {
        answer(okJson(quote("62.17").replace("2026-11-24T10:42:07", "15 minutes ago")));

        assertUnavailable(quotes(), "has changed the form of its data");
    }

    @Test
    void fileThatFails_shouldNotKeepTheOthersFromBeingRead() {
        server().stubFor(get(urlPathEqualTo("/quotes/KO.json"))
                .willReturn(aResponse().withStatus(500)));
        server().stubFor(get(urlPathEqualTo("/quotes/AAPL.json")).willReturn(okJson(quote("190.5"))));

        assertThat(quotesOf("KO", "AAPL")).extracting(MarketQuote::symbol).containsExactly(new TickerSymbol("AAPL"));
    }

    @Test
    void round_shouldEndInTimeForTheNext() {
        answer(okJson(quote("62.17")));
        Duration aFile = LONGEST.dividedBy(4);
        server().addMockServiceRequestListener((request, response) -> clock.advance(aFile));

        assertThat(quotes().quotesOf(Collections.nCopies(9, instruments("KO").get(0))))
                .hasSize(5);
    }
}
