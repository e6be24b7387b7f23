package io.stockcast.domain.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stockcast.domain.calendar.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDatesTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 30);
    private static final ReportDates REPORTS = new ReportDates(
            List.of(ReportDate.on(JULY), new ReportDate(APRIL, ReportTime.AFTER_CLOSE)), LocalDate.of(2026, 9, 30));

    @Test
    void reportTwentySessionsAhead_shouldBeKnown() {
        // The 3rd of July is a holiday in New York.
        LocalDate twentyBefore = LocalDate.of(2026, 7, 1);

        assertThat(knownOn(twentyBefore)).contains(ReportDate.on(JULY));
        assertThat(knownOn(twentyBefore.minusDays(1))).doesNotContain(ReportDate.on(JULY));
    }

    @Test
    void whatIsKnown_shouldNotReachBeyondTheDaysThatAreKnown() {
        ReportDates known = REPORTS.knownOn(LocalDate.of(2026, 9, 29), Exchange.XNYS.calendar());

        assertThat(known.knownUntil()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void reportOfTheDayItself_shouldBeAheadUnlessItCameBeforeTheClose() {
        assertThat(REPORTS.aheadOf(APRIL)).extracting(ReportDate::date).containsExactly(APRIL, JULY);
        assertThat(new ReportDates(List.of(new ReportDate(APRIL, ReportTime.BEFORE_CLOSE)), JULY).aheadOf(APRIL))
                .isEmpty();
    }

    @Test
    void dateThatIsStatedTwice_shouldBeRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportDates(List.of(ReportDate.on(JULY), ReportDate.on(JULY)), JULY));
    }

    @Test
    void csv_shouldBeReadAsItWasWritten() {
        byte[] csv = ReportDatesCsv.write(REPORTS);

        assertThat(new String(csv, StandardCharsets.US_ASCII))
                .isEqualTo("date,time\n2026-04-30,AFTER_CLOSE\n2026-07-30,UNKNOWN\n");
        assertThat(ReportDatesCsv.read("a text", csv, REPORTS.knownUntil())).isEqualTo(REPORTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "day,time\n", "date,time\n2026-04-31,UNKNOWN\n", "date,time\n2026-04-30\n"})
    void otherText_shouldBeRefused(String text) {
        assertThatExceptionOfType(InvalidReportDatesException.class)
                .isThrownBy(() -> ReportDatesCsv.read("a text", text.getBytes(StandardCharsets.UTF_8), JULY))
                .withMessageStartingWith("a text");
    }

    private static List<ReportDate> knownOn(LocalDate asOf) {
        return REPORTS.knownOn(asOf, Exchange.XNYS.calendar()).dates();
    }
}
