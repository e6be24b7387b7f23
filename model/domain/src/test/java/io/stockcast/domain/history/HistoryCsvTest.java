package io.stockcast.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCsvTest {

    private static final String CSV = """
            date,open,high,low,close,adj_close,volume
            2024-01-02,100.5,103,99.25,102,51.0,1200
            2024-01-03,102,104,101,103.5,51.75,900
            """;

    @TempDir
    private Path folder;

    @Test
    void plainFile_shouldBeReadWithEveryColumn() throws IOException {
        PriceHistory history = read("FTSE.csv", CSV);

        assertThat(history.symbol()).isEqualTo("FTSE");
        assertThat(history.bars())
                .containsExactly(
                        new Bar(LocalDate.of(2024, 1, 2), 100.5, 103, 99.25, 102, 51, 1200),
                        new Bar(LocalDate.of(2024, 1, 3), 102, 104, 101, 103.5, 51.75, 900));
    }

    @Test
    void gzippedFile_shouldBeReadAsThePlainOne() throws IOException {
        Path file = folder.resolve("BRK.B.CSV.GZ");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write(CSV.getBytes());
        }

        PriceHistory history = HistoryCsv.read(file);

        assertThat(history.symbol()).isEqualTo("BRK.B");
        assertThat(history.bars()).isEqualTo(read("FTSE.csv", CSV).bars());
    }

    @Test
    void blankCells_shouldBeReadAsNotSupplied() throws IOException {
        PriceHistory history = read(
                "A.csv",
                "date,open,high,low,close,adj_close,volume\n1991-07-01,,,,2443.6,,\n" + "1991-07-02,,,,2460.2,,\n");

        assertThat(history.last()).isEqualTo(Bar.ofClose(LocalDate.of(1991, 7, 2), 2460.2));
        assertThat(history.last().volume()).isEqualTo(Bar.NO_VOLUME);
        assertThat(history.last().hasRange()).isFalse();
    }

    @Test
    void blankClose_shouldBeTakenFromTheAdjustedClose() throws IOException {
        PriceHistory history = read("A.csv", "date,close,adj_close\n2024-01-02,,51\n2024-01-03,104,52\n");

        assertThat(history.bars()).extracting(Bar::close).containsExactly(51.0, 104.0);
        assertThat(history.bars()).extracting(Bar::adjustedClose).containsExactly(51.0, 52.0);
    }

    @Test
    void columnsInAnotherOrder_shouldBeFoundByName() throws IOException {
        PriceHistory history = read("A.csv", "close,date\n102,2024-01-02\n103,2024-01-03\n");

        assertThat(history.last()).isEqualTo(Bar.ofClose(LocalDate.of(2024, 1, 3), 103));
    }

    @Test
    void emptyLinesAndWindowsLineEnds_shouldBePassedOver() throws IOException {
        PriceHistory history = read("A.csv", "date,close\r\n\r\n2024-01-02,102\r\n\r\n2024-01-03,103\r\n");

        assertThat(history.size()).isEqualTo(2);
    }

    private PriceHistory read(String name, String csv) throws IOException {
        return HistoryCsv.read(Files.writeString(folder.resolve(name), csv));
    }
}
