package io.stockcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.ForecastJson;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    private KeptForecast kept;

    @BeforeEach
    void keep() {
        kept = KeptForecast.in(folder);
    }

    @Test
    void ledgerEntry_shouldAgreeToTheLastDigit() {
        CommandRun run = verify(KeptForecast.ledgerJson());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Forecast of FTSE")
                .contains(
                        KeptForecast.forecast().ownInput().sha256(),
                        KeptForecast.forecast().modelVersion(),
                        "values agree to the last digit.");
    }

    /** The bank holiday of 29 August 2016 shows by which calendar it is made again. */
    @ParameterizedTest
    @ValueSource(strings = {"GBX", "GBP"})
    void forecastInPence_shouldAgreeWhateverItsCurrencyWasCalled(String currency) {
        CommandRun run = verify(
                KeptForecast.ledgerJson().replace("\"FTSE\"", "\"ABDN.L\"").replace("\"GBP\"", "\"" + currency + "\""));

        assertThat(run.out()).startsWith("Forecast of ABDN.L").contains("values agree to the last digit.");
    }

    @Test
    void forecastFromAShortHistory_shouldAgreeAndBeHeldToItsWidening() {
        String json = json(kept.ofTheFirst(200));

        assertThat(verify(json).out()).contains("values agree to the last digit.");
        assertThat(verify(json.replace("\"sessions\":200", "\"sessions\":201")).out())
                .contains("shortHistory.sessions: stated 201.0, found 200.0");
    }

    @Test
    void forecastBesideTheLeadMarket_shouldAgreeToTheLastDigit() {
        Forecast forecast = kept.besideALeadMarket();

        CommandRun run = verify(json(forecast));

        assertThat(forecast.horizons()).isNotEqualTo(KeptForecast.forecast().horizons());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("input    " + HistoryCsv.sha256(KeptForecast.leadMarket()) + "  GSPC")
                .contains("values agree to the last digit.");
    }

    @Test
    void forecastThatConcealsItsLeadMarket_shouldNotAgree() {
        String concealed = json(kept.besideALeadMarket()).replaceFirst(",\\{\"role\":\"LEAD_INDEX\"[^}]*}", "");

        CommandRun run = verify(concealed);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("horizons[0].quantiles[0]: stated ");
    }

    @Test
    void forecastThatKnewOfAReport_shouldAgreeToTheLastDigit() {
        String json = json(kept.withAReport());

        assertThat(json).contains("\"reports\":[{\"date\":\"2016-08-18\"");
        assertThat(verify(json).out()).contains("values agree to the last digit.");
    }

    @Test
    void reportThatWasNotKnown_shouldNotAgree() {
        CommandRun run = verify(KeptForecast.ledgerJson()
                .replaceFirst(
                        "}$", ",\"reports\":[{\"date\":\"2016-08-18\",\"time\":\"UNKNOWN\",\"basis\":\"CALENDAR\"}]}"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("reports: stated 1 entries, found 0 entries");
    }

    /** The future of a forecast: its instrument's history ends before. */
    @Test
    void leadMarketThatWasNotLookedAt_shouldNotAgree() {
        String sha256 = HistoryCsv.sha256(KeptForecast.leadMarket());
        kept.putInput(KeptForecast.leadMarket(), kept.leadInput());

        CommandRun run = verify(withInput(
                json(kept.ofTheFirst(200)),
                "{\"role\":\"LEAD_INDEX\",\"symbol\":\"GSPC\",\"asOf\":\"2016-08-15\",\"sha256\":\"" + sha256 + "\"}"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("inputs: stated 2 entries, found 1 entries");
    }

    @Test
    void leadMarketByAnotherName_shouldNotAgree() {
        CommandRun run = verify(json(kept.besideALeadMarket()).replace("\"symbol\":\"GSPC\"", "\"symbol\":\"GDAXI\""));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("inputs[1].symbol: stated GDAXI, found GSPC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"GSPC\"", "[]", "{}", "7", "{\"role\":null}"})
    void inputThatSaysNoRole_shouldBeOneClearLine(String input) {
        assertUnusable(verify(withInput(KeptForecast.ledgerJson(), input)), "\"role\"");
    }

    @Test
    void inputOfAnUnknownRole_shouldSayThatStockcastIsTooOld() {
        String input = "{\"role\":\"WEATHER\",\"symbol\":\"SUN\",\"asOf\":\"2016-08-15\",\"sha256\":\"" + "0".repeat(64)
                + "\"}";

        assertUnusable(verify(withInput(KeptForecast.ledgerJson(), input)), "was made by a newer Stockcast");
    }

    @Test
    void forecastFromBeforeInputsWereAList_shouldAgreeToTheLastDigit() {
        String json = json(kept.besideALeadMarket());
        String inputs = json.replaceFirst(".*(\"inputs\":\\[[^]]*]).*", "$1");
        String earlier = json.replace(
                        inputs,
                        "\"inputSha256\":\""
                                + KeptForecast.forecast().ownInput().sha256() + "\"")
                .replaceFirst(
                        "}$",
                        ",\"leadMarket\":{\"symbol\":\"GSPC\",\"asOf\":\""
                                + KeptForecast.leadMarket().last().date() + "\",\"inputSha256\":\""
                                + HistoryCsv.sha256(KeptForecast.leadMarket()) + "\"}}");

        CommandRun run = verify(earlier);

        assertThat(earlier).doesNotContain("\"inputs\"");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("values agree to the last digit.");
    }

    @Test
    void replacedInputOfTheLeadMarket_shouldBeNamedByBothHashes() {
        String json = json(kept.besideALeadMarket());
        PriceHistory other = KeptForecast.leadMarket().head(1000);
        kept.putInput(other, kept.leadInput());

        CommandRun run = verify(json);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("inputs[1].sha256: stated " + HistoryCsv.sha256(KeptForecast.leadMarket()) + ", found "
                        + HistoryCsv.sha256(other));
    }

    @Test
    void missingInputOfTheLeadMarket_shouldBeOneClearLine() throws IOException {
        String json = json(kept.besideALeadMarket());
        Files.delete(kept.leadInput());

        assertUnusable(verify(json), "holds no input with the SHA-256 ");
        assertUnusable(verify(json.replace(HistoryCsv.sha256(KeptForecast.leadMarket()), "../secret")), "\"sha256\"");
    }

    @Test
    void jsonOfTheSite_shouldAgreeToTheLastDigit() {
        CommandRun run = verify(KeptForecast.apiJson());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("values agree to the last digit.");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"lastClose\":6941.2', '\"lastClose\":6942', 'lastClose: stated 6942.0, found 6941.2'",
        "'\"date\":\"2016-08-30\"', '\"date\":\"2016-08-29\"', 'horizons[9].date: stated 2016-08-29, found 2016-08-30'",
        "'\"naive\":[', '\"naive\":[1,', 'horizons[0].naive: stated 10 entries, found 9 entries'",
        "'\"sessions\":250', '\"sessions\":251', 'scores.sessions: stated 251.0, found 250.0'",
        "'\"to\":\"2016-08-15\",', '', 'scores.to: stated nothing, found 2016-08-15'",
        "'\"coverage80\":0.', '\"coverage80\":1.', 'scores.horizons[0].methods[0].coverage80: stated 1.'",
    })
    void changedValue_shouldBeNamedWithBothValues(String original, String changed, String named) {
        CommandRun run = verify(replaceFirst(KeptForecast.ledgerJson(), original, changed));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("do not agree:").contains(named);
    }

    @Test
    void otherLevels_shouldNotAgree() {
        CommandRun run = verify(replaceFirst(KeptForecast.apiJson(), "0.025", "0.02"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("1 of ").contains("levels[0]: stated 0.02, found 0.025");
    }

    @Test
    void manyChanges_shouldBeCountedAndTheFirstNamed() {
        CommandRun run = verify(KeptForecast.ledgerJson().replace("\"naive\":[", "\"naive\":[1,"));

        assertThat(run.out()).contains("20 of ").contains("the first:").contains("horizons[4].naive");
        assertThat(run.out()).doesNotContain("horizons[5].naive");
    }

    @Test
    void priceOfAnotherProcessor_shouldAgreeWithinRounding() {
        CommandRun run = verify(withMedian(median() * (1 + 1e-7)));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("1 of them only within rounding");
    }

    @Test
    void priceBeyondRounding_shouldNotAgree() {
        CommandRun run = verify(withMedian(median() * (1 + 2e-6)));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("horizons[0].quantiles[4]: stated ").contains("found " + median());
    }

    @Test
    void forecastThatConcealsAVintage_shouldNotAgree() {
        String version = KeptForecast.networks().get(0).version();

        CommandRun run = verify(replaceFirst(KeptForecast.ledgerJson(), "[\"" + version + "\",", "["));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("do not agree");
    }

    @Test
    void forecastFromBeforeAllVintages_shouldAgreeToTheLastDigit() {
        Forecast forecast = kept.ofTheFirst(300);

        CommandRun run = verify(json(forecast));

        assertThat(forecast.vintages()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("values agree to the last digit.").doesNotContain("vintage");
    }

    @Test
    void replacedInput_shouldBeNamedByBothHashes() {
        kept.putInput(KeptForecast.history().head(1000));

        CommandRun run = verify(KeptForecast.ledgerJson());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("inputs[0].sha256: stated "
                        + KeptForecast.forecast().ownInput().sha256()
                        + ", found "
                        + HistoryCsv.sha256(KeptForecast.history().head(1000)));
    }

    @Test
    void replacedNetwork_shouldBeNamedByBothHashes() {
        kept.put(kept.model("model.onnx"), new byte[] {1, 2, 3});

        CommandRun run = verify(KeptForecast.ledgerJson());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("sha256 of the model card of "
                        + KeptForecast.network().version() + ": stated "
                        + KeptForecast.network().card().sha256() + ", found "
                        + HistoryCsv.sha256(new byte[] {1, 2, 3}));
    }

    @Test
    void modelOfAnotherTime_shouldBeOneClearLine() {
        String card = new String(KeptForecast.network().cardJson(), StandardCharsets.UTF_8);
        kept.put(
                kept.model("model-card.json"),
                card.replace("\"shape\"", "\"form\"").getBytes(StandardCharsets.UTF_8));

        assertUnusable(
                verify(KeptForecast.ledgerJson()),
                "this version of Stockcast cannot make this forecast again: " + kept.model("model-card.json")
                        + ": the model card cannot be read");
    }

    @Test
    void missingInputOrModel_shouldBeOneClearLine() throws IOException {
        Files.delete(kept.model("model.onnx"));
        assertUnusable(verify(KeptForecast.ledgerJson()), "holds no network of lstm-");
        Files.delete(kept.model("model-card.json"));
        assertUnusable(verify(KeptForecast.ledgerJson()), "holds no model card of lstm-");
        Files.delete(kept.input());
        assertUnusable(verify(KeptForecast.ledgerJson()), "holds no input with the SHA-256 ");
        Path nowhere = folder.resolve("nowhere");
        assertUnusable(
                CommandRun.of("verify", file(KeptForecast.ledgerJson()), "--state=" + nowhere),
                nowhere + ": is not the state folder of a Stockcast");
    }

    @Test
    void damagedInput_shouldBeOneClearLine() {
        kept.put(kept.input(), new byte[] {1, 2, 3});

        assertUnusable(verify(KeptForecast.ledgerJson()), "cannot be unpacked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "null", "{}", "{\"symbol\":\"FTSE\"}", "{\"symbol\":7}"})
    void fileThatIsNoForecast_shouldBeOneClearLine(String content) {
        assertUnusable(verify(content), "forecast.json: is no");
    }

    @Test
    void namesThatLeadElsewhere_shouldBeRefused() {
        String version = KeptForecast.forecast().modelVersion();
        assertUnusable(verify(KeptForecast.ledgerJson().replace(version, "..")), "\"vintages\"");
        assertUnusable(
                verify(KeptForecast.ledgerJson()
                        .replace(KeptForecast.forecast().ownInput().sha256(), "../../secret")),
                "\"sha256\"");
    }

    @Test
    void fileThatIsNotThere_shouldBeOneClearLine() {
        assertUnusable(CommandRun.of("verify", "nowhere.json"), "nowhere.json: cannot be read");
    }

    private static String withInput(String json, String input) {
        return json.replaceFirst("(\"inputs\":\\[[^]]*)]", "$1," + Matcher.quoteReplacement(input) + "]");
    }

    private static String json(Forecast forecast) {
        return new String(ForecastJson.write(forecast), StandardCharsets.UTF_8);
    }

    private static double median() {
        return KeptForecast.forecast().at(1).quantiles().median();
    }

    private static String withMedian(double changed) {
        return replaceFirst(KeptForecast.ledgerJson(), Double.toString(median()), Double.toString(changed));
    }

    private static String replaceFirst(String text, String original, String changed) {
        assertThat(text).contains(original);
        int at = text.indexOf(original);
        return text.substring(0, at) + changed + text.substring(at + original.length());
    }

    private CommandRun verify(String json) {
        return CommandRun.of("verify", file(json), "--state=" + kept.state());
    }

    private String file(String json) {
        Path file = folder.resolve("forecast.json");
        kept.put(file, json.getBytes(StandardCharsets.UTF_8));
        return file.toString();
    }

    private static void assertUnusable(CommandRun run, String problem) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors().lines()).singleElement().asString().contains(problem);
    }
}
