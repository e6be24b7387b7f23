package io.stockcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.ForecastJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {

    private static final String MARKET = "--market=../local/market";

    @TempDir
    private Path folder;

    @Test
    void symbolOfTheMarket_shouldBeForecastOnItsExchangesSessions() {
        CommandRun run = CommandRun.of("forecast", "FTSE", MARKET);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("FTSE 100 as of 1998-08-14, last close 5,455.00")
                .contains("1998-08-28  10")
                .doesNotContain("1998-08-31") // the summer bank holiday
                .contains("1998-09-14  20")
                .contains("On its last 250 sessions")
                .contains("Not financial advice.");
    }

    @Test
    void shortHistory_shouldBeCalledOne() throws IOException {
        List<String> year =
                Files.readAllLines(Path.of("../local/market/KO.csv")).subList(0, 181);
        Path file = Files.write(folder.resolve("KO.csv"), year);

        assertThat(CommandRun.of("forecast", file.toString(), MARKET).out())
                .contains("Only 180 sessions are known: the ranges are up to 18 % wider for it.");
        assertThat(CommandRun.of("forecast", "KO", MARKET).out()).doesNotContain("sessions are known");
    }

    @Test
    void priceBelowTen_shouldBeWrittenToItsFifthDigit() throws IOException {
        List<String> cents = Files.readAllLines(Path.of("../local/market/FTSE.csv")).stream()
                .map(line -> line.replaceFirst(",,,,([0-9]+)\\.([0-9]+),,", ",,,,0.$1$2,,"))
                .toList();
        Path file = Files.write(folder.resolve("cents.csv"), cents);

        assertThat(CommandRun.of("forecast", file.toString(), MARKET).out())
                .contains("last close 0.54550")
                .containsPattern("1998-08-17 +1( +0\\.5[0-9]{4}){5}\\R");
    }

    @Test
    void leadIndexOfTheFolder_shouldBeAnInputOfSymbolsAndFiles() throws IOException {
        Path file = Files.copy(Path.of("../local/market/MSFT.csv"), folder.resolve("mine.csv"));

        for (String subject : List.of("MSFT", file.toString())) {
            assertThat(CommandRun.of("forecast", subject, MARKET).out())
                    .contains("Reference series GSPC up to 2014-08-08, input ");
        }
        assertThat(CommandRun.of("forecast", "FTSE", MARKET).out()).doesNotContain("Reference series");
    }

    @Test
    void brokenLeadMarket_shouldBeNamedAndLeftOut() throws IOException {
        Path file = Files.copy(Path.of("../local/market/MSFT.csv"), folder.resolve("mine.csv"));
        Path broken = Files.writeString(folder.resolve("INDEX_GSPC.csv"), "date,close\n2020-01-02,-1\n");

        CommandRun run = CommandRun.of("forecast", file.toString(), "--market=" + folder);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("mine as of 2014-08-08").doesNotContain("Reference series");
        assertThat(run.errors().lines())
                .containsExactly("Without the S&P 500: " + broken + ", line 2: close -1.0 is not a positive price");
    }

    @Test
    void json_shouldBeTheLedgersForm() {
        CommandRun run = CommandRun.of("forecast", "GSPC", "--json", MARKET);

        Forecast forecast = ForecastJson.read(run.out().getBytes(StandardCharsets.UTF_8));
        assertThat(forecast.asOf()).isEqualTo(LocalDate.parse("2020-04-17"));
        assertThat(forecast.currency()).isEqualTo("USD");
        assertThat(forecast.scores()).isPresent();
    }

    @Test
    void fileOfAnUnknownInstrument_shouldBeForecastOnWeekdays() throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.copy(Path.of("../local/market/KO.csv"), file);

        CommandRun run = CommandRun.of("forecast", file.toString(), MARKET);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("mine as of 2001-01-02").contains("2001-01-15"); // a holiday in New York
    }

    @Test
    void fileWithABadLine_shouldBeRefusedByFileAndLine() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "date,close\n2020-01-02,10\n2020-01-03,-1\n");

        CommandRun run = CommandRun.of("forecast", file.toString(), MARKET);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines()).containsExactly(file + ", line 3: close -1.0 is not a positive price");
    }

    @Test
    void tooShortFile_shouldSayHowMuchIsNeeded() throws IOException {
        Path file = Files.writeString(folder.resolve("short.csv"), "date,close\n2020-01-02,10\n2020-01-03,11\n");

        CommandRun run = CommandRun.of("forecast", file.toString(), MARKET);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines())
                .singleElement()
                .asString()
                .matches("the history of short has 2 sessions; a forecast needs at least \\d+");
    }

    @Test
    void fileThatEndsInAHalt_shouldSaySinceWhen() throws IOException {
        Path file = folder.resolve("KO.csv");
        String traded = Files.readString(Path.of("../local/market/KO.csv"));
        String halt = IntStream.rangeClosed(3, 7)
                .mapToObj(day -> "2001-01-0" + day + ",,,,,60.36,\n")
                .collect(Collectors.joining());
        Files.writeString(file, traded + halt);

        CommandRun run = CommandRun.of("forecast", file.toString(), MARKET);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines()).containsExactly("KO has not traded since 2001-01-02");
    }

    @Test
    void fileWithARealSplitAndNoAdjustedCloses_shouldNameItsDateAndTheRemedy() throws IOException {
        Path file = folder.resolve("MSFT.csv");
        String adjusted = Files.readString(Path.of("../local/market/MSFT.csv"));
        Files.writeString(file, adjusted.replaceAll("(?m),[0-9.]*,(\\d*)$", ",,$1"));

        CommandRun run = CommandRun.of("forecast", file.toString(), MARKET);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines())
                .containsExactly("the closes of MSFT jump on 2003-02-18 as by a 2-for-1 split;"
                        + " give an adj_close in every row");
    }

    @Test
    void whatIsNotThere_shouldBeOneLine() {
        assertThat(CommandRun.of("forecast", "nowhere.csv", MARKET).errors().lines())
                .containsExactly("nowhere.csv: there is no such file");
        assertThat(CommandRun.of("forecast", "ABCD", MARKET).errors().lines())
                .containsExactly("../local/market holds no history of ABCD");
        assertThat(CommandRun.of("forecast", "a b", MARKET).errors().lines())
                .containsExactly("\"a b\" is neither a file nor a ticker symbol");
        assertThat(CommandRun.of("forecast", "FTSE", "--market=" + folder)
                        .errors()
                        .lines())
                .singleElement()
                .asString()
                .contains(folder.toString());
    }

    @Test
    void wrongFlag_shouldBeOneLineAndAFailure() {
        CommandRun run = CommandRun.of("forecast", "FTSE", MARKET, "--colour");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines()).singleElement().asString().contains("--colour");
    }
}
