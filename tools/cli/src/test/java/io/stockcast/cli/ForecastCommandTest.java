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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastCommandTest {

    private static final String MARKET = "--market=src/test/resources/market";

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
                Files.readAllLines(Path.of("src/test/resources/market/KO.csv")).subList(0, 181);
        Path file = Files.write(folder.resolve("KO.csv"), year);

        assertThat(CommandRun.of("forecast", file.toString(), MARKET).out())
                .contains("Only 180 sessions are known: the ranges are up to 18 % wider for it.");
        assertThat(CommandRun.of("forecast", "KO", MARKET).out()).doesNotContain("sessions are known");
    }

    @Test
    void priceBelowTen_shouldBeWrittenToItsFifthDigit() throws IOException {
        List<String> cents = Files.readAllLines(Path.of("src/test/resources/market/FTSE.csv")).stream()
                .map(line -> line.replaceFirst(",,,,([0-9]+)\\.([0-9]+),,", ",,,,0.$1$2,,"))
                .toList();
        Path file = Files.write(folder.resolve("cents.csv"), cents);

        assertThat(CommandRun.of("forecast", file.toString(), MARKET).out())
                .contains("last close 0.54550")
                .containsPattern("1998-08-17 +1( +0\\.5[0-9]{4}){5}\\R");
    }

    @Test
    void leadIndexOfTheFolder_shouldBeAnInputOfSymbolsAndFiles() throws IOException {
        Path file = Files.copy(Path.of("src/test/resources/market/MSFT.csv"), folder.resolve("mine.csv"));

        for (String subject : List.of("MSFT", file.toString())) {
            assertThat(CommandRun.of("forecast", subject, MARKET).out())
                    .contains("Reference series GSPC up to 2014-08-08, input ");
        }
        assertThat(CommandRun.of("forecast", "FTSE", MARKET).out()).doesNotContain("Reference series");
    }

    @Test
    void brokenLeadMarket_shouldBeNamedAndLeftOut() throws IOException {
        Path file = Files.copy(Path.of("src/test/resources/market/MSFT.csv"), folder.resolve("mine.csv"));
        Path broken = Files.writeString(folder.resolve("INDEX_GSPC.csv"), "date,close\n2020-01-02,-1\n");

        CommandRun run = CommandRun.of("forecast", file.toString(), "--market=" + folder);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("MINE as of 2014-08-08").doesNotContain("Reference series");
        assertThat(run.errors().lines())
                .containsExactly("Refused " + broken + ", line 2: close \"-1\" is not a positive price");
    }

    @Test
    void json_shouldBeTheLedgersForm() {
        CommandRun run = CommandRun.of("forecast", "GSPC", "--json", MARKET);

        Forecast forecast = ForecastJson.read(run.out().getBytes(StandardCharsets.UTF_8));
        assertThat(forecast.asOf()).isEqualTo(LocalDate.parse("2020-04-17"));
        assertThat(forecast.currency()).isEqualTo("USD");
        assertThat(forecast.scores()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "my prices.csv, my prices as of 2001-01-02, 2001-01-15", // a holiday in New York
        "MINE.csv, MINE as of 2001-01-02, 2001-01-16",
        "^gspc.csv, S&P 500 as of 2001-01-02, 2001-01-16",
        "BTC-USD.csv, BTC-USD as of 2001-01-02, 2001-01-14", // a Sunday
    })
    void nameOfAFile_shouldTellItsCalendar(String name, String title, String session) throws IOException {
        Path file = Files.copy(Path.of("src/test/resources/market/KO.csv"), folder.resolve(name));

        CommandRun run = CommandRun.of("forecast", file.toString(), MARKET);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(title).contains(session);
    }

    @Test
    void repairs_shouldBeToldInOneLine() throws IOException {
        Path file = folder.resolve("KO.csv");
        String prices = Files.readString(Path.of("src/test/resources/market/KO.csv"));
        Files.writeString(file, prices + "2001-01-03,null,null,null,null,null,null\n2001-01-06,,,,60,60,\n");

        CommandRun run = CommandRun.of("forecast", file.toString(), MARKET);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Coca-Cola as of 2001-01-02");
        assertThat(run.errors().lines())
                .containsExactly("Repaired " + file
                        + ": bars without a close dropped (1), bars of days without trading dropped (1)");
    }

    @Test
    void fileWithABadLine_shouldBeRefusedByFileAndLine() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "date,close\n2020-01-02,10\n2020-01-03,-1\n");

        CommandRun run = CommandRun.of("forecast", file.toString(), MARKET);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines()).containsExactly(file + ", line 3: close \"-1\" is not a positive price");
    }

    @Test
    void tooShortFile_shouldSayHowMuchIsNeeded() throws IOException {
        Path file = Files.writeString(folder.resolve("short.csv"), "date,close\n2020-01-02,10\n2020-01-03,11\n");

        CommandRun run = CommandRun.of("forecast", file.toString(), MARKET);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines())
                .singleElement()
                .asString()
                .matches("the history of SHORT has 2 sessions; a forecast needs at least \\d+");
    }

    @Test
    void fileThatEndsInAHalt_shouldSaySinceWhen() throws IOException {
        Path file = folder.resolve("MSFT.csv");
        String traded = Files.readString(Path.of("src/test/resources/market/MSFT.csv"));
        String halt = IntStream.rangeClosed(11, 15)
                .mapToObj(day -> "2014-08-" + day + ",,,,43.2,43.2,\n")
                .collect(Collectors.joining());
        Files.writeString(file, traded + halt);

        CommandRun run = CommandRun.of("forecast", file.toString(), MARKET);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines()).containsExactly("MSFT has not traded since 2014-08-08");
    }

    @Test
    void fileWithARealSplitAndNoAdjustedCloses_shouldNameItsDateAndTheRemedy() throws IOException {
        Path file = folder.resolve("MSFT.csv");
        String adjusted = Files.readString(Path.of("src/test/resources/market/MSFT.csv"));
        String raw = adjusted.replaceAll("(?m),[0-9.]*,(\\d*)$", ",,$1");
        Files.writeString(file, raw.substring(0, raw.indexOf("2004-01-02")));

        CommandRun run = CommandRun.of("forecast", file.toString(), MARKET);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines())
                .singleElement()
                .asString()
                .startsWith(file + ": its closes jump from ")
                .contains(" on 2003-02-18 as by a share split")
                .endsWith("give an adj_close in every row");
    }

    @Test
    void whatIsNotThere_shouldBeOneLine() {
        assertThat(CommandRun.of("forecast", "nowhere.csv", MARKET).errors().lines())
                .containsExactly("nowhere.csv: there is no such file");
        assertThat(CommandRun.of("forecast", "ABCD", MARKET).errors().lines())
                .containsExactly("src/test/resources/market holds no history of ABCD");
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
