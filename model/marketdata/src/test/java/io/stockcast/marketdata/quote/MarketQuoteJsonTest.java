package io.stockcast.marketdata.quote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketQuoteJsonTest {

    private static final MarketQuote QUOTE = new MarketQuote(
            new TickerSymbol("GSPC"), 1948.3, Instant.parse("2015-09-18T14:30:00Z"), Duration.ofMinutes(15), "cboe");
    private static final String JSON = """
            {"symbol":"GSPC","price":1948.3,"time":"2015-09-18T14:30:00Z","delay":"PT15M","source":"cboe"}""";

    @Test
    void quoteOfTheStream_shouldBeRead() {
        assertThat(MarketQuoteJson.parse(JSON.getBytes(UTF_8))).isEqualTo(QUOTE);
    }

    @Test
    void writtenQuote_shouldBeReadAsTheSame() {
        assertThat(MarketQuoteJson.parse(MarketQuoteJson.toJson(QUOTE))).isEqualTo(QUOTE);
    }

    @Test
    void writtenQuote_shouldHaveTheAgreedForm() {
        assertThat(new String(MarketQuoteJson.toJson(QUOTE), UTF_8))
                .contains("\"symbol\":\"GSPC\"")
                .contains("\"price\":1948.3")
                .contains("\"time\":\"2015-09-18T14:30:00Z\"")
                .contains("\"delay\":\"PT15M\"")
                .contains("\"source\":\"cboe\"");
    }

    @Test
    void unknownField_shouldBeIgnored() {
        assertThat(MarketQuoteJson.parse(
                        JSON.replace("}", ",\"volume\":{\"a\":[1]}}").getBytes(UTF_8)))
                .isEqualTo(QUOTE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"GSPC\"            | \"../etc\"                  | \"symbol\" is malformed",
                "\"GSPC\"            | null                        | \"symbol\" is no text",
                "1948.3              | -1                          | not positive",
                "1948.3              | 0                           | not positive",
                "1948.3              | 1e999                       | not positive",
                "1948.3              | \"1948.3\"                  | \"price\" is no number",
                "1948.3              | NaN                         | invalid JSON",
                "2015-09-18T14:30:00 | yesterday                   | \"time\" is malformed",
                "2015-09-18T14:30:00 | 2015-02-30T14:30:00         | \"time\" is malformed",
                "\"PT15M\"           | 15                          | \"delay\" is no text",
                "PT15M               | soon                        | \"delay\" is malformed",
                "PT15M               | -PT15M                      | negative",
                "cboe                | ~ ~                         | no name",
                "}                   | ~~                          | invalid JSON",
            })
    void garbage_shouldBeRefusedWithItsReason(String good, String bad, String reason) {
        byte[] garbage = JSON.replace(good, bad).getBytes(UTF_8);

        assertThatThrownBy(() -> MarketQuoteJson.parse(garbage))
                .isInstanceOf(UnreadableQuoteException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void priceBeyondAllNumbers_shouldBeRefused() {
        byte[] garbage = JSON.replace("1948.3", "1".repeat(400)).getBytes(UTF_8);

        assertThatThrownBy(() -> MarketQuoteJson.parse(garbage)).isInstanceOf(UnreadableQuoteException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "null", "\"quote\"", "\u0001\u0002"})
    void whatIsNoObject_shouldBeRefused(String text) {
        assertThatThrownBy(() -> MarketQuoteJson.parse(text.getBytes(UTF_8)))
                .isInstanceOf(UnreadableQuoteException.class);
    }
}
