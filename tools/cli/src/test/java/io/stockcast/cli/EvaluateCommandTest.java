package io.stockcast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.forecasting.evaluation.Crps;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.Vintages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final Path MARKET = Path.of("src/test/resources/market");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTwoHistories() throws IOException {
        Files.copy(MARKET.resolve("GSPC.csv"), folder.resolve("INDEX_GSPC.csv"));
        Files.copy(MARKET.resolve("MSFT.csv"), folder.resolve("MSFT.csv"));
    }

    @Test
    void folder_shouldBeScoredByInstrumentAndPooledAtEveryHorizon() {
        CommandRun run = evaluate();

        assertThat(run.exitCode()).isZero();
        for (String name : List.of("GSPC", "MSFT", "all indices", "all stocks", "pooled")) {
            assertThat(run.out().lines().filter(line -> line.startsWith(name + " ")))
                    .hasSize(3 * 4);
        }
        assertThat(run.out()).contains("LSTM", "EWMA-normal", "EWMA-FHS", "HAR-FHS", "80 %", "95 %", "DM t");
    }

    @Test
    void dump_shouldLetAnybodyRecomputeTheTable() throws IOException {
        Path dump = folder.resolve("forecasts.dump");

        CommandRun run = evaluate("--dump=" + dump);

        List<String> lines = Files.readAllLines(dump);
        assertThat(lines.get(0))
                .isEqualTo("symbol,as_of,horizon,q025,q050,q100,q250,q500,q750,q900,q950,q975,actual_log_return");
        assertThat(lines.get(1)).startsWith("GSPC,2013-01-02,1,");
        double crps = lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(row -> row[0].equals("MSFT") && row[2].equals("5"))
                .mapToDouble(EvaluateCommandTest::crps)
                .average()
                .orElseThrow();
        assertThat(1e4 * crps).isCloseTo(printedCrps(run, "MSFT", 5), within(0.006));
    }

    @Test
    void fileWithAnUnadjustedSplit_shouldBeLeftOut() throws IOException {
        List<String> adjusted = Files.readAllLines(Path.of("src/test/resources/market/TXN.csv"));
        String recent = String.join(
                "\n",
                adjusted.stream()
                        .filter(line -> line.startsWith("date") || line.matches("(1999|2000).*"))
                        .toList());
        Path raw = Files.writeString(folder.resolve("RAW.csv"), recent.replaceAll("(?m),[0-9.]*,(\\d*)$", ",,$1"));

        CommandRun run = evaluate();

        assertThat(run.exitCode()).isZero();
        assertThat(run.errors().lines())
                .singleElement()
                .asString()
                .startsWith("Left out: " + raw + ": its closes jump from ")
                .contains(" on 2000-05-23 as by a share split");
    }

    @Test
    void priceThatNeverMoves_shouldBeLeftOut() throws IOException {
        String still = Files.readString(folder.resolve("MSFT.csv"))
                .replaceAll("(?m)^(\\d{4}-\\d\\d-\\d\\d),.*", "$1,1,1,1,1,1,1");
        Files.writeString(folder.resolve("MMKT.csv"), still);

        CommandRun run = evaluate();

        assertThat(run.errors().lines())
                .singleElement()
                .asString()
                .startsWith("Left out: the price of MMKT hardly moves");
        assertThat(run.out()).doesNotContain("MMKT");
    }

    @Test
    void brokenFileAmongOthers_shouldBeNamedAndLeftOut() throws IOException {
        Path broken = Files.writeString(folder.resolve("BAD.csv"), "date,close\n2020-01-03,1\n2020-01-02,abc\n");

        CommandRun run = evaluate();

        assertThat(run.exitCode()).isZero();
        assertThat(run.errors().lines())
                .containsExactly("Left out: " + broken + ", line 3: close \"abc\" is not a number");
        assertThat(run.out()).contains("MSFT").doesNotContain("BAD");
    }

    @Test
    void spanWithoutSessions_shouldFailInOneClearLine() {
        CommandRun run = CommandRun.of("evaluate", folder.toString(), "--from", "2030-01-01", "--report", report());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("no history has a session from 2030-01-01");
    }

    @Test
    void missingFolderOrMalformedDate_shouldFailInOneClearLine() {
        assertThat(CommandRun.of("evaluate", "nowhere", "--from", "2020-01-01")
                        .errors()
                        .lines())
                .containsExactly("nowhere: is not a folder");
        CommandRun run = CommandRun.of("evaluate", folder.toString(), "--from", "yesterday", "--report", report());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines())
                .singleElement()
                .asString()
                .contains("--from")
                .contains("yesterday");
    }

    @Test
    void leadIndexOfTheFolder_shouldBeLookedAtUnlessToldNotTo() throws IOException {
        CommandRun withLead = evaluate();
        assertThat(Files.readString(Path.of(report())))
                .contains("GSPC, up to 17 April 2020; extra inputs of the instruments that look at them");

        CommandRun alone = evaluate("--alone");
        assertThat(Files.readString(Path.of(report()))).contains("from its own history only");

        assertThat(printedCrps(alone, "MSFT", 1)).isNotEqualTo(printedCrps(withLead, "MSFT", 1));
        assertThat(printedCrps(alone, "GSPC", 1)).isEqualTo(printedCrps(withLead, "GSPC", 1));
    }

    @Test
    void brokenLeadMarket_shouldBeNamedAndLeftOut() throws IOException {
        Path broken = Files.writeString(folder.resolve("INDEX_GSPC.csv"), "date,close\n2020-01-03,-1\n");

        CommandRun run = evaluate();

        assertThat(run.exitCode()).isZero();
        assertThat(run.errors().lines())
                .containsExactly("Left out: " + broken + ", line 2: close \"-1\" is not a positive price");
        assertThat(Files.readString(Path.of(report()))).contains("from its own history only");
    }

    @Test
    void modelOfAFolder_shouldBeTheOneScored() throws IOException {
        Path models = Files.createDirectories(folder.resolve("other/2011-12-31"));
        try (ForecastModel shipped =
                Vintages.shipped().asOf(LocalDate.parse("2012-01-01")).orElseThrow()) {
            String card = new String(shipped.cardJson(), StandardCharsets.UTF_8);
            Files.write(models.resolve(ForecastModel.ONNX_FILE), shipped.onnx());
            Files.writeString(models.resolve(ForecastModel.CARD_FILE), card.replace(shipped.version(), "lstm-other"));
        }

        evaluate("--model=" + models.getParent());

        assertThat(Files.readString(Path.of(report()))).contains("lstm-other");
    }

    @Test
    void folderWithoutAModel_shouldFailInOneClearLine() {
        CommandRun run = evaluate("--model=" + folder);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines()).containsExactly(folder + ": holds no vintage");
    }

    @Test
    void dumpThatCannotBeWritten_shouldFailInOneClearLine() {
        Path dump = folder.resolve("missing/forecasts.csv");

        CommandRun run = evaluate("--dump=" + dump);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines()).containsExactly(dump + ": cannot be written");
    }

    @Test
    void table_shouldEndWithHowTheRangesHeld() {
        assertThat(evaluate().out())
                .containsPattern("  pooled +20  [+-]\\d+\\.\\d\\d % against EWMA-normal")
                .contains("80 % interval, one session ahead: rejected at 5 % by Kupiec ")
                .contains("of 20 sessions in a row it caught ")
                .contains("The page with plots and tests: " + report());
    }

    @Test
    void page_shouldNeedNothingFromElsewhereAndSayWhatItIs() throws IOException {
        evaluate();

        String page = Files.readString(Path.of(report()));
        assertThat(page)
                .doesNotContain("<script", "http:", "https:", "url(", "@import", "NaN", "Infinity")
                .contains("How good are the forecasts?")
                .contains("S&amp;P 500", "Microsoft")
                .contains("./dev evaluate " + folder + " --from 2013-01-01")
                .contains("each session was forecast by the newest that had not seen it");
        assertThat(page.split("role=\"img\" aria-label=\"[^\"]{20,}\"")).hasSizeGreaterThanOrEqualTo(1 + 3 + 2 + 3 + 2);
    }

    @Test
    void sameEvaluation_shouldWriteTheSamePage() throws IOException {
        evaluate();
        String first = Files.readString(Path.of(report()));
        evaluate();

        assertThat(Files.readString(Path.of(report()))).isEqualTo(first);
    }

    @Test
    void pageThatCannotBeWritten_shouldFailBeforeTheWalk() {
        CommandRun run = CommandRun.of(
                "evaluate", folder.toString(), "--from", "2013-01-01", "--report", folder + "/missing/page.html");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines()).containsExactly(folder + "/missing/page.html: cannot be written");
    }

    @Test
    void openOfASession_shouldBeScoredAgainstTheForecastOfTheEvening() throws IOException {
        CommandRun run = evaluateAtOpen();

        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.out().lines().map(line -> line.split(" ", 2)[0]))
                .startsWith("instrument", "MSFT", "", "all", "pooled", "");
        assertThat(run.out())
                .containsPattern("The update fails its baseline on MSFT \\(-0\\.\\d\\d %, within chance\\)\\.")
                .doesNotContain("NaN", "The page with plots");
        assertThat(folder.resolve("evaluation.html")).doesNotExist();
    }

    @Test
    void forecastsOfTheDump_shouldGiveTheScoresAtTheOpen() throws IOException {
        Path dump = folder.resolve("forecasts.dump");
        evaluate("--dump=" + dump);
        List<String> days = Files.readAllLines(folder.resolve("MSFT.csv"));
        List<double[]> scores = new ArrayList<>();
        for (String line : Files.readAllLines(dump)) {
            String[] row = line.split(",");
            if (row[0].equals("MSFT") && row[2].equals("1")) {
                scores.add(scoresAtOpen(row, nextDay(days, row[1])));
            }
        }

        String[] printed = row(evaluateAtOpen(), "MSFT");

        assertThat(printed[1]).isEqualTo(String.valueOf(scores.size()));
        assertThat(Double.parseDouble(printed[5])).isCloseTo(1e4 * mean(scores, 0), within(0.006));
        assertThat(Double.parseDouble(printed[6])).isCloseTo(1e4 * mean(scores, 1), within(0.006));
    }

    @Test
    void opensThatRepeatTheCloseBefore_shouldBeLeftOutWithTheReason() throws IOException {
        Files.delete(folder.resolve("MSFT.csv"));
        Files.copy(Path.of("../local/market/FTSE.csv"), folder.resolve("FTSE.csv"));

        CommandRun run = evaluateAtOpen();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .contains("Left out, as opens repeat the close before: FTSE (124)")
                .noneMatch(line -> line.startsWith("pooled"));
    }

    @Test
    void peers_shouldBeScoredAndSaidOnThePageWhereAskedFor() throws IOException {
        CommandRun without = evaluate();
        assertThat(without.out()).doesNotContain("GJR-GARCH");
        assertThat(Files.readString(Path.of(report()))).doesNotContain("GJR-GARCH");

        CommandRun run = evaluate("--peers");

        for (String group : List.of("indices", "stocks", "all")) {
            assertThat(run.out().lines().filter(line -> line.matches(group + " +(1|5|20) +\\d+  GJR-GARCH-(t|FHS) .*")))
                    .hasSize(3 * 2);
        }
        assertThat(Files.readString(Path.of(report())))
                .containsPattern("One session ahead the forecasts were .* GJR-GARCH-t.*, .* GJR-GARCH-FHS")
                .contains("GJR-GARCH-t and GJR-GARCH-FHS are what people use today");
    }

    @Test
    void peersOfTheOpens_shouldBeRefusedInOneClearLine() {
        CommandRun run = CommandRun.of("evaluate", folder.toString(), "--from", "2013-01-01", "--at-open", "--peers");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines()).singleElement().asString().startsWith("--at-open prints one table only");
    }

    @Test
    void pageOrDumpOfTheOpens_shouldBeRefusedInOneClearLine() {
        for (String option : List.of("--dump", "--report")) {
            CommandRun run = CommandRun.of(
                    "evaluate", folder.toString(), "--from", "2013-01-01", "--at-open", option, folder + "/file");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.errors().lines())
                    .containsExactly("--at-open prints one table only: leave out --dump, --report and --peers"
                            + " (./dev evaluate --help)");
        }
    }

    private CommandRun evaluateAtOpen() {
        return CommandRun.of("evaluate", folder.toString(), "--from", "2013-01-01", "--to", "2013-06-30", "--at-open");
    }

    private static String[] row(CommandRun run, String name) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow()
                .split(" +");
    }

    /** The columns of the session after a date. */
    private static String[] nextDay(List<String> days, String date) {
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).startsWith(date)) {
                return days.get(i + 1).split(",");
            }
        }
        throw new IllegalArgumentException(date);
    }

    /** Of the evening's forecast moved by the overnight return, and as it was. */
    private static double[] scoresAtOpen(String[] row, String[] day) {
        double[] evening =
                Arrays.stream(row, 3, 12).mapToDouble(Double::parseDouble).toArray();
        double toClose = Math.log(Double.parseDouble(day[4]) / Double.parseDouble(day[1]));
        return new double[] {Crps.of(toClose, evening), Crps.of(Double.parseDouble(row[12]), evening)};
    }

    private static double mean(List<double[]> scores, int method) {
        return scores.stream().mapToDouble(score -> score[method]).average().orElseThrow();
    }

    private String report() {
        return folder.resolve("evaluation.html").toString();
    }

    private CommandRun evaluate(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "evaluate", folder.toString(), "--from", "2013-01-01", "--to", "2013-06-30", "--report", report()));
        args.addAll(Arrays.asList(more));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private static double crps(String[] row) {
        double[] quantiles =
                Arrays.stream(row, 3, 12).mapToDouble(Double::parseDouble).toArray();
        return Crps.of(Double.parseDouble(row[12]), quantiles);
    }

    private static double printedCrps(CommandRun run, String symbol, int horizon) {
        Matcher row = Pattern.compile("(?m)^" + symbol + " +" + horizon + " +\\d+ +LSTM +([\\d.]+)")
                .matcher(run.out());
        assertThat(row.find()).isTrue();
        return Double.parseDouble(row.group(1));
    }
}
