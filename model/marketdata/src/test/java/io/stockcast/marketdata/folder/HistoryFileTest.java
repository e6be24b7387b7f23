package io.stockcast.marketdata.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryFileTest {

    @ParameterizedTest
    @CsvSource({
        "^GSPC.csv, S&P 500",
        "INDEX_GSPC.csv.gz, S&P 500",
        "gspc.CSV, S&P 500",
        "aapl.csv, Apple",
        "aapl.us.csv, Apple",
        "brk.b.csv, Berkshire Hathaway",
        "XPLN.csv, XPLN",
    })
    void name_shouldTellTheInstrument(String name, String instrument) {
        assertThat(HistoryFile.of(Path.of(name)).orElseThrow().instrument().name())
                .isEqualTo(instrument);
    }

    @Test
    void nameThatIsNoSymbol_shouldTellNothing() {
        assertThat(HistoryFile.of(Path.of("my prices (1).csv"))).isEmpty();
        assertThat(HistoryFile.stem(Path.of("my prices (1).csv"))).isEqualTo("my prices (1)");
    }

    @Test
    void reportDates_shouldBeNoPrices() {
        assertThat(HistoryFile.isCsv(Path.of("report-dates.csv"))).isFalse();
    }
}
