package io.stockcast.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.forecasting.calendar.TradingCalendar;
import io.stockcast.forecasting.history.HistoryCsv;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.testing.Forecasts;
import io.stockcast.forecasting.testing.SyntheticHistory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastJsonTest {

    private static final Forecast CERTAIN = Forecasts.certain(LocalDate.of(2024, 1, 2), 100, 101, 99.5);
    private static final String JSON = new String(ForecastJson.write(CERTAIN), StandardCharsets.UTF_8);

    @Test
    void forecast_shouldBeWrittenInTheFormOfTheLedger() {
        assertThat(JSON)
                .startsWith("{\"symbol\":\"X\",\"asOf\":\"2024-01-02\",\"currency\":\"GBP\",\"lastClose\":100.0,"
                        + "\"modelVersion\":\"lstm-1\",\"inputSha256\":\"" + "ab".repeat(32) + "\","
                        + "\"madeAt\":\"2024-01-02T18:00:00Z\",\"horizons\":[{\"horizon\":1,\"date\":\"2024-01-03\","
                        + "\"quantiles\":[101.0,101.0,101.0,101.0,101.0,101.0,101.0,101.0,101.0],"
                        + "\"naive\":[99.5,99.5,99.5,99.5,99.5,99.5,99.5,99.5,99.5]},{\"horizon\":2,")
                .endsWith("],\"scores\":null}");
    }

    @Test
    void number_shouldHaveTheFewestDigitsOnEveryJdk() {
        Forecast tiny = Forecasts.certain(LocalDate.of(2024, 1, 2), 0x1p-44, 101, 99.5);

        assertThat(new String(ForecastJson.write(tiny), StandardCharsets.UTF_8))
                .contains("\"lastClose\":5.684341886080802E-14,");
    }

    @Test
    void forecastWithoutScores_shouldBeReadBackTheSame() {
        assertThat(read(JSON)).isEqualTo(CERTAIN);
    }

    @Test
    void forecastFromAShortHistory_shouldSayHowShort() {
        Forecast forecast = new Forecaster(Forecasts.MODEL, Clock.systemUTC())
                .forecast(ForecastInput.alone(SyntheticHistory.withRanges(142)), "USD", TradingCalendar.weekdays());
        String json = new String(ForecastJson.write(forecast), StandardCharsets.UTF_8);

        assertThat(json).contains("\"scores\":null,\"shortHistory\":{\"sessions\":142,\"widening\":0.27");
        assertThat(read(json)).isEqualTo(forecast);
    }

    @Test
    void entryFromBeforeShortHistoriesWereStated_shouldBeReadAsNone() {
        assertThat(JSON).doesNotContain("shortHistory");
        assertThat(read(JSON).shortHistory()).isEmpty();
    }

    @Test
    void forecastBesideTheLeadMarket_shouldSayWhatItWasMadeFrom() {
        PriceHistory history = SyntheticHistory.withRanges(400);
        PriceHistory lead =
                new PriceHistory("GSPC", SyntheticHistory.withRanges(400, 3).bars());
        Forecast forecast = new Forecaster(Forecasts.MODEL, Clock.systemUTC())
                .forecast(ForecastInput.of(history, Optional.of(lead)), "USD", TradingCalendar.weekdays());
        String json = new String(ForecastJson.write(forecast), StandardCharsets.UTF_8);

        assertThat(json)
                .endsWith(",\"leadMarket\":{\"symbol\":\"GSPC\",\"asOf\":\"" + forecast.asOf() + "\",\"inputSha256\":\""
                        + HistoryCsv.sha256(lead) + "\"}}");
        assertThat(read(json)).isEqualTo(forecast);
    }

    @Test
    void entryWithoutALeadMarket_shouldBeReadAsMadeWithoutOne() {
        assertThat(JSON).doesNotContain("leadMarket");
        assertThat(read(JSON).leadMarket()).isEmpty();
    }

    @Test
    void forecastWithScores_shouldBeReadBackTheSame() {
        Forecast forecast = new Forecaster(Forecasts.MODEL, Clock.systemUTC())
                .forecast(ForecastInput.alone(SyntheticHistory.withRanges(400)), "USD", TradingCalendar.weekdays());
        byte[] json = ForecastJson.write(forecast);

        assertThat(forecast.scores()).isPresent();
        assertThat(ForecastJson.read(json)).isEqualTo(forecast);
        assertThat(ForecastJson.write(ForecastJson.read(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "null", "not JSON"})
    void damagedJson_shouldBeRefused(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableForecastException.class)
                .hasMessageStartingWith("the forecast is");
    }

    @Test
    void jsonCutShort_shouldBeRefused() {
        assertRefused(JSON.substring(0, JSON.length() / 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"symbol", "asOf", "currency", "lastClose", "modelVersion", "inputSha256", "madeAt", "horizons"})
    void missingField_shouldBeRefused(String field) {
        assertRefused(replaced("\"" + field + "\":", "\"renamed\":"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
                    "asOf":"2024-01-02"    | "asOf":null
                    "asOf":"2024-01-02"    | "asOf":"yesterday"
                    "lastClose":100.0      | "lastClose":null
                    "horizon":2,           | "horizon":3,
                    [101.0,101.0,          | [102.0,101.0,
                    [101.0,101.0,          | [null,101.0,
                    [101.0,101.0,          | [101.0,
                    "quantiles":[          | "other":[
                    "scores":null          | "scores":{"sessions":9,"from":"2023-01-02","to":"2024-01-02","horizons":7}
                    "scores":null          | "scores":{"sessions":9,"from":"2023-01-02","to":"2024-01-02","horizons":{}}
                    "scores":null          | "scores":null,"leadMarket":{"symbol":"GSPC","asOf":"2024-01-02"}
                    "scores":null          | "scores":null,"leadMarket":[]
                    """)
    void badValue_shouldBeRefused(String good, String bad) {
        assertRefused(replaced(good, bad));
    }

    private static String replaced(String original, String replacement) {
        assertThat(JSON).contains(original);
        return JSON.replace(original, replacement);
    }

    private static void assertRefused(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableForecastException.class)
                .hasMessageStartingWith("the forecast is damaged");
    }

    private static Forecast read(String json) {
        return ForecastJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
