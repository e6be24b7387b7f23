package io.stockcast.marketdata.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.reports.InvalidReportDatesException;
import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.domain.reports.ReportTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDatesFileTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 30);

    @TempDir
    private Path folder;

    @Test
    void folderWithoutTheFile_shouldKnowOfNoReports() {
        assertThat(ReportDatesFile.in(folder)).isEmpty();
    }

    @Test
    void datesOfACompany_shouldBeInOrderAndKnownUntilTheLastOfAllCompanies() throws IOException {
        write("symbol,date\nAAPL,2026-04-30\nAAPL,2026-01-29\nMSFT,2026-07-30\n");

        assertThat(read("AAPL").dates())
                .containsExactly(ReportDate.on(LocalDate.of(2026, 1, 29)), ReportDate.on(APRIL));
        assertThat(read("AAPL").knownUntil()).isEqualTo(JULY);
    }

    @Test
    void statedTime_shouldBeKept() throws IOException {
        write("symbol,date,time\nAAPL,2026-04-30,after\nAAPL,2026-07-30,\n");

        assertThat(read("AAPL").dates())
                .containsExactly(new ReportDate(APRIL, ReportTime.AFTER_CLOSE), ReportDate.on(JULY));
    }

    @Test
    void dates_shouldFallOnTheSessionsOfTheCompanysExchange() throws IOException {
        write("symbol,date\nSAP.DE,2026-04-23\n");

        var german = Objects.requireNonNull(ReportDatesFile.in(folder).get("SAP.DE"));

        // May Day.
        assertThat(german.calendar().isSession(LocalDate.of(2026, 5, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'company,day\nAAPL,2026-04-30\n', line 1: the header must be symbol",
        "'symbol,date\nAAPL,30.4.2026\n', line 2: has no date in the form 2026-01-31",
        "'symbol,date,time\nAAPL,2026-04-30,noon\n', 'line 2: the time is noon, not before or after'"
    })
    void otherFile_shouldBeRefusedByLine(String text, String problem) throws IOException {
        write(text);

        assertThatExceptionOfType(InvalidReportDatesException.class)
                .isThrownBy(() -> ReportDatesFile.in(folder))
                .withMessageContaining("report-dates.csv, " + problem);
    }

    private ReportDates read(String symbol) {
        return Objects.requireNonNull(ReportDatesFile.in(folder).get(symbol)).dates();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("report-dates.csv"), text);
    }
}
