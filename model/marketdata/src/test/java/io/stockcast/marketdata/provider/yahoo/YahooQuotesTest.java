package io.stockcast.marketdata.provider.yahoo;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.provider.ProviderQuotes;
import io.stockcast.marketdata.provider.QuoteContractTest;
import io.stockcast.marketdata.provider.QuoteProvider;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YahooQuotesTest extends QuoteContractTest {

    @Override
    protected QuoteProvider provider(String url) {
        return new YahooFinance(url);
    }

    @Override
    protected String quote(String price) {
        return """
                {"chart":{"result":[{"meta":{"currency":"USD","symbol":"KO","exchangeName":"NYQ",
                "instrumentType":"EQUITY","regularMarketTime":%d,"gmtoffset":-18000,
                "exchangeTimezoneName":"America/New_York","regularMarketPrice":%s,"chartPreviousClose":61.92,
                "dataGranularity":"1d","range":"1d"},"timestamp":[1795530600],
                "indicators":{"quote":[{"open":[62.0],"high":[62.4],"low":[61.9],"close":[62.17],"volume":[314]}],
                "adjclose":[{"adjclose":[62.17]}]}}],"error":null}}""".formatted(TIME.getEpochSecond(), price);
    }

    @Override
    protected MarketQuote expected(double price) {
        return new MarketQuote(new TickerSymbol("KO"), price, TIME, Duration.ZERO, "yahoo");
    }

    @Override
    protected ResponseDefinitionBuilder unknown() {
        return aResponse().withStatus(404).withBody("""
                {"chart":{"result":null,"error":{"code":"Not Found",
                "description":"No data found, symbol may be delisted"}}}""");
    }

    @Override
    protected String renamed() {
        return quote("62.17").replace("regularMarketPrice", "price");
    }

    @Override
    protected String renamedPart() {
        return "a chart without \"regularMarketPrice\"";
    }

    @Test
    void index_shouldBeAskedForWithACaretAndADayAlone() {
        answer(unknown());

        quotesOf("FTSE");

        server().verify(getRequestedFor(urlPathEqualTo("/v8/finance/chart/%5EFTSE"))
                .withQueryParam("range", equalTo("1d")));
    }

    @ParameterizedTest
    @CsvSource({"GBp, 480.5", "GBP, 48050.0"})
    void shareOfLondon_shouldBeInPenceAndAQuarterOfAnHourLate(String currency, double price) {
        answer(okJson(quote("480.5").replace("\"KO\"", "\"BP.L\"").replace("\"USD\"", "\"" + currency + "\"")));

        assertThat(quotesOf("BP.L"))
                .containsExactly(
                        new MarketQuote(new TickerSymbol("BP.L"), price, TIME, Duration.ofMinutes(15), "yahoo"));
    }

    @Test
    void otherCurrency_shouldBeRefused() {
        answer(okJson(quote("62.17").replace("\"USD\"", "\"MXN\"")));

        assertUnavailable(quotes(), "another currency");
    }

    @Test
    void otherInstrument_shouldBeRefused() {
        answer(okJson(quote("62.17").replace("\"KO\"", "\"KOF\"")));

        assertUnavailable(quotes(), "an instrument other than KO");
    }

    @Test
    void refusalOfFurtherRequests_shouldEndAllQuestionsForAnHour() {
        ProviderQuotes quotes = quotes();
        answer(aResponse().withStatus(429));
        assertUnavailable(quotes, "429");

        answer(okJson(quote("62.17")));
        clock.advance(Duration.ofMinutes(59));
        assertUnavailable(quotes, "is asked again in 1 min");
        assertThat(requests()).isEqualTo(1);

        clock.advance(Duration.ofMinutes(1));
        assertThat(quotes.quotesOf(instruments("KO"))).hasSize(1);
    }
}
