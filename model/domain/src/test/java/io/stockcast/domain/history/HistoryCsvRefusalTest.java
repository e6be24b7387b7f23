package io.stockcast.domain.history;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryCsvRefusalTest {

    private static final String HEADER = "date,open,high,low,close,adj_close,volume\n";
    private static final String FIRST = "2024-01-02,100,103,99,102,102,1200\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
                    2024-01-01,102,104,101,103,103,900    | the date 2024-01-01 comes after 2024-01-02: unsorted
                    2024-01-02,102,104,101,103,103,900    | the date 2024-01-02 is there twice
                    2024-01-03,102,104,101,0,103,900      | close 0.0 is not a positive price
                    2024-01-03,-102,104,101,103,103,900   | open -102.0 is not a positive price
                    2024-01-03,102,104,101,1e999,103,900  | close Infinity is not a positive price
                    2024-01-03,102,104,101,103,0,900      | adj_close 0.0 is not a positive price
                    2024-01-03,102,101,104,103,103,900    | high 101.0 is below low 104.0
                    2024-01-03,102,104,101,n/a,103,900    | close "n/a" is not a number
                    2024-01-03,102,104,101,NaN,103,900    | close "NaN" is not a number
                    2024-01-03,102,104,101,103,103,many   | volume "many" is not a number
                    2024-01-03,102,104,101,103,103,-1     | volume -1 is not a number of units traded
                    2024-01-03,102,104,101,103,103,1e30   | volume 1e30 is not a number of units traded
                    03/01/2024,102,104,101,103,103,900    | "03/01/2024" is not an ISO date
                    2024-02-30,102,104,101,103,103,900    | "2024-02-30" is not an ISO date
                    ,102,104,101,103,103,900              | "" is not an ISO date
                    2024-01-03,102,104,101,,,900          | the close is missing
                    2024-01-03,102,104,101                | has 4 cells where the header has 7
                    2024-01-03,1,102,104,101,103,103,900  | has 8 cells where the header has 7
                    """)
    void badRow_shouldBeRefusedWithFileAndLine(String row, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("BAD.csv"), HEADER + FIRST + row + "\n");

        assertThatThrownBy(() -> HistoryCsv.read(file))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage(file + ", line 3: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-03,,,,0,,", "2024-01-03,,,,0,,\n", "2024-01-03,,,,0,,\n2024-01-04,,,,1,,\n"})
    void badRow_shouldBeNamedByItsLineWhateverFollows(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("BAD.csv"), HEADER + "\n" + FIRST + rows);

        assertThatThrownBy(() -> HistoryCsv.read(file)).hasMessageStartingWith(file + ", line 4: close 0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "time,price\n1,2\n", "date,open\n2024-01-02,1\n", "Date;Close\n2024-01-02;1\n"})
    void badHeader_shouldBeRefusedWithTheRightOne(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("BAD.csv"), csv);

        assertThatThrownBy(() -> HistoryCsv.read(file))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage(file + ", line 1: the header must be date,open,high,low,close,adj_close,volume");
    }

    @Test
    void repeatedColumn_shouldBeRefusedWithTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("BAD.csv"), "date,close,close\n2024-01-02,1,2\n");

        assertThatThrownBy(() -> HistoryCsv.read(file))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessageStartingWith(file + ": is not CSV")
                .hasMessageContaining("duplicate");
    }

    @ParameterizedTest
    @CsvSource({"0,''", "1,'2024-01-02,,,,1,,'"})
    void tooFewRows_shouldBeRefusedWithTheirNumber(int rows, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("SHORT.csv"), HEADER + text);

        assertThatThrownBy(() -> HistoryCsv.read(file))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage(file + ": has " + rows + " rows, at least 2 are needed");
    }

    @Test
    void openQuote_shouldBeRefusedWithTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("BAD.csv"), HEADER + FIRST + "\"2024-01-03,1,1,1,1,1,1\n");

        assertThatThrownBy(() -> HistoryCsv.read(file))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessageStartingWith(file + ": cannot be read");
    }

    @Test
    void truncatedGzip_shouldBeRefusedWithTheFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write((HEADER + FIRST + FIRST.replace("-02", "-03")).getBytes());
        }
        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        Path file = Files.write(folder.resolve("CUT.csv.gz"), half);

        assertThatThrownBy(() -> HistoryCsv.read(file))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessageStartingWith(file + ": cannot be read");
    }

    @Test
    void plainFileCalledGzip_shouldBeRefusedWithTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("PLAIN.csv.gz"), HEADER + FIRST);

        assertThatThrownBy(() -> HistoryCsv.read(file))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessageStartingWith(file + ": cannot be read");
    }

    @Test
    void absentFile_shouldBeRefusedAsAbsent() {
        Path file = folder.resolve("NONE.csv");

        assertThatThrownBy(() -> HistoryCsv.read(file))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage(file + ": does not exist");
    }
}
