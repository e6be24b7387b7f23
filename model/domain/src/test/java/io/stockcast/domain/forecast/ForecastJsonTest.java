package io.stockcast.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.reports.ReportTime;
import io.stockcast.domain.reports.UpcomingReport;
import io.stockcast.domain.testing.CertainForecast;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastJsonTest {

    private static final Forecast CERTAIN = CertainForecast.of(LocalDate.of(2024, 1, 2), 100, 101, 99.5);
    private static final String JSON = new String(ForecastJson.write(CERTAIN), StandardCharsets.UTF_8);

    private static final String INPUTS =
            "\"inputs\":[{\"role\":\"INSTRUMENT\",\"symbol\":\"X\",\"asOf\":\"2024-01-02\",\"sha256\":\""
                    + "ab".repeat(32) + "\"}]";

    @Test
    void forecast_shouldBeWrittenInTheFormOfTheLedger() {
        assertThat(JSON)
                .startsWith("{\"symbol\":\"X\",\"asOf\":\"2024-01-02\",\"currency\":\"GBP\",\"lastClose\":100.0,"
                        + "\"modelVersion\":\"lstm-1\",\"vintages\":[\"lstm-1\"],\"inputs\":[{\"role\":\"INSTRUMENT\",\"symbol\":\"X\","
                        + "\"asOf\":\"2024-01-02\",\"sha256\":\"" + "ab".repeat(32) + "\"}],"
                        + "\"madeAt\":\"2024-01-02T18:00:00Z\",\"horizons\":[{\"horizon\":1,\"date\":\"2024-01-03\","
                        + "\"quantiles\":[101.0,101.0,101.0,101.0,101.0,101.0,101.0,101.0,101.0],"
                        + "\"naive\":[99.5,99.5,99.5,99.5,99.5,99.5,99.5,99.5,99.5]},{\"horizon\":2,")
                .endsWith("],\"scores\":null}");
    }

    @Test
    void number_shouldHaveTheFewestDigitsOnEveryJdk() {
        Forecast tiny = CertainForecast.of(LocalDate.of(2024, 1, 2), 0x1p-44, 101, 99.5);

        assertThat(new String(ForecastJson.write(tiny), StandardCharsets.UTF_8))
                .contains("\"lastClose\":5.684341886080802E-14,");
    }

    @Test
    void forecastWithoutScores_shouldBeReadBackTheSame() {
        assertThat(read(JSON)).isEqualTo(CERTAIN);
    }

    @Test
    void entryFromBeforeShortHistoriesWereStated_shouldBeReadAsNone() {
        assertThat(JSON).doesNotContain("shortHistory");
        assertThat(read(JSON).shortHistory()).isEmpty();
    }

    @Test
    void reports_shouldStandAtTheEndAndBeReadBackTheSame() {
        String report = "{\"date\":\"2024-01-04\",\"time\":\"AFTER_CLOSE\",\"basis\":\"CALENDAR\"}";
        String reporting = replaced("\"scores\":null", "\"scores\":null,\"reports\":[" + report + "]");

        assertThat(read(reporting).reports())
                .containsExactly(new UpcomingReport(
                        LocalDate.of(2024, 1, 4), ReportTime.AFTER_CLOSE, UpcomingReport.Basis.CALENDAR));
        assertThat(new String(ForecastJson.write(read(reporting)), StandardCharsets.UTF_8))
                .isEqualTo(reporting);
        assertThat(read(JSON).reports()).isEmpty();
    }

    @Test
    void entryFromBeforeThereWereVintages_shouldRestOnItsModelAlone() {
        assertThat(read(replaced("\"vintages\":[\"lstm-1\"],", ""))).isEqualTo(CERTAIN);
    }

    @Test
    void entryFromBeforeInputsWereAList_shouldBeReadAsOneWithAList() {
        String own = "ab".repeat(32);
        String lead = "cd".repeat(32);
        String earlier = replaced(INPUTS, "\"inputSha256\":\"" + own + "\"")
                .replace(
                        "\"scores\":null",
                        "\"scores\":null,\"leadMarket\":{\"symbol\":\"GSPC\",\"asOf\":\"2024-01-01\","
                                + "\"inputSha256\":\"" + lead + "\"}");

        assertThat(read(earlier).inputs())
                .containsExactly(
                        CERTAIN.ownInput(),
                        new InputReference(InputRole.LEAD_INDEX, "GSPC", LocalDate.of(2024, 1, 1), lead));
    }

    @Test
    void entryFromBeforeForecastsLookedAtALeadIndex_shouldHaveOneInput() {
        String earlier = replaced(INPUTS, "\"inputSha256\":\"" + "ab".repeat(32) + "\"");

        assertThat(read(earlier)).isEqualTo(CERTAIN);
        assertThat(read(earlier.replace("\"scores\":null", "\"scores\":null,\"leadMarket\":null")))
                .isEqualTo(CERTAIN);
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
    @ValueSource(strings = {"symbol", "asOf", "currency", "lastClose", "modelVersion", "inputs", "madeAt", "horizons"})
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
                    "role":"INSTRUMENT"    | "role":"WEATHER"
                    "role":"INSTRUMENT"    | "role":"LEAD_INDEX"
                    "sha256":"             | "sha":"
                    "inputs":[             | "inputs":[7,
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
