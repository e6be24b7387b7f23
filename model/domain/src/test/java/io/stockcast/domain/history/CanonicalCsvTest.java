package io.stockcast.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.testing.SyntheticHistory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalCsvTest {

    private static final PriceHistory HISTORY = new PriceHistory(
            "X",
            List.of(
                    new Bar(LocalDate.of(2024, 1, 2), 100.5, 103, 99.25, 102, 51, 1200),
                    Bar.ofClose(LocalDate.of(2024, 1, 3), 0.000125),
                    Bar.ofClose(LocalDate.of(2024, 1, 4), 12_345_678.9)));

    @Test
    void history_shouldBeWrittenInPlainNumbersWithBlanks() {
        assertThat(new String(HistoryCsv.write(HISTORY), StandardCharsets.UTF_8))
                .isEqualTo("""
                        date,open,high,low,close,adj_close,volume
                        2024-01-02,100.5,103.0,99.25,102.0,51.0,1200
                        2024-01-03,,,,0.000125,,
                        2024-01-04,,,,12345678.9,,
                        """);
    }

    @Test
    void history_shouldHaveTheSha256OfItsCanonicalCsv() {
        assertThat(HistoryCsv.sha256(HISTORY))
                .isEqualTo("f7f9157527aa5f98629718dbe960961228ce9ef351d6ecd82e9039f302f182c4");
    }

    /** Longer and shorter heads, some twice, so that nothing depends on what was asked for before. */
    @Test
    void heads_shouldHaveTheCsvOfAHistoryThatEndsThere() {
        for (int size : new int[] {2, 3, 1, 3, 2}) {
            PriceHistory head = HISTORY.head(size);
            PriceHistory alone = new PriceHistory("X", HISTORY.bars().subList(0, size));

            assertThat(HistoryCsv.sha256(head)).isEqualTo(HistoryCsv.sha256(alone));
            assertThat(HistoryCsv.write(head)).isEqualTo(HistoryCsv.write(alone));
            assertThat(HistoryCsv.sha256(head)).isEqualTo(HistoryCsv.sha256(HistoryCsv.write(head)));
        }
    }

    @Test
    void bytes_shouldHaveTheirPublishedSha256() {
        assertThat(HistoryCsv.sha256("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void writtenHistory_shouldBeReadBackTheSameToTheLastBit() throws IOException {
        PriceHistory history = SyntheticHistory.withRanges(300);
        byte[] csv = HistoryCsv.write(history);

        PriceHistory read =
                HistoryCsv.read(history.symbol(), "csv", new StringReader(new String(csv, StandardCharsets.UTF_8)));

        assertThat(read).isEqualTo(history);
        assertThat(HistoryCsv.write(read)).isEqualTo(csv);
    }

    @Test
    void formOfTheSource_shouldNotShowInTheSha256() throws IOException {
        String terse = "close,date\n1e2,2024-01-02\n101,2024-01-03";
        String wordy = "date,open,high,low,close,adj_close,volume\r\n2024-01-02,,,,100.00,,\r\n2024-01-03,,,,101.0,,";

        assertThat(HistoryCsv.sha256(HistoryCsv.read("A", "a", new StringReader(terse))))
                .isEqualTo(HistoryCsv.sha256(HistoryCsv.read("B", "b", new StringReader(wordy))));
    }
}
