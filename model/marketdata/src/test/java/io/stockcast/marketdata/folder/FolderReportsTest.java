package io.stockcast.marketdata.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.TickerSymbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReportsTest {

    private static final Instrument APPLE =
            new Instrument(new TickerSymbol("AAPL"), "Apple", InstrumentKind.STOCK, Exchange.XNAS, "USD");

    @TempDir
    private Path folder;

    private final List<String> notices = new ArrayList<>();

    @Test
    void fileThatChanges_shouldBeReadAgain() throws IOException {
        FolderReports reports = new FolderReports(folder, notices::add);
        assertThat(reports.reportsOf(APPLE)).isEmpty();

        write("symbol,date\nAAPL,2026-04-30\n");
        assertThat(reports.reportsOf(APPLE).map(ReportDates::dates).orElseThrow())
                .hasSize(1);

        write("symbol,date\nAAPL,2026-04-30\nAAPL,2026-07-30\n");
        assertThat(reports.reportsOf(APPLE).map(ReportDates::dates).orElseThrow())
                .hasSize(2);
        assertThat(notices).isEmpty();
    }

    @Test
    void fileThatIsRefused_shouldBeToldOnceAndHaveNoDates() throws IOException {
        write("symbol,date\nAAPL,soon\n");
        FolderReports reports = new FolderReports(folder, notices::add);

        Optional<ReportDates> known = reports.reportsOf(APPLE);

        assertThat(reports.reportsOf(APPLE)).isEqualTo(known).isEmpty();
        assertThat(notices).singleElement().asString().startsWith("Refused ").contains("report-dates.csv, line 2");
    }

    private void write(String csv) throws IOException {
        Files.writeString(folder.resolve("report-dates.csv"), csv);
    }
}
