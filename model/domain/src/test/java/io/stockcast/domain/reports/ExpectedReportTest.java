package io.stockcast.domain.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpectedReportTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 29);

    @Test
    void nextReport_shouldBeExpectedAYearAfterThatOfLastYear() {
        assertThat(after(JULY, "2025-07-31", "2025-10-30", "2026-01-29", "2026-04-30", "2026-07-30"))
                .hasValueSatisfying(expected -> assertThat(expected.date()).isEqualTo(OCTOBER));
    }

    @Test
    void companyThatReportsTwiceAYear_shouldBeExpectedAfterHalfAYear() {
        assertThat(after(JULY, "2025-01-29", "2025-07-31", "2026-01-29", "2026-07-30"))
                .hasValueSatisfying(expected -> assertThat(expected.date()).isEqualTo(LocalDate.of(2027, 1, 28)));
    }

    @Test
    void companyOfASingleReport_shouldBeExpectedAYearLater() {
        assertThat(after(JULY, "2026-07-30"))
                .hasValueSatisfying(expected -> assertThat(expected.date()).isEqualTo(LocalDate.of(2027, 7, 29)));
        assertThat(after(JULY)).isEmpty();
    }

    @Test
    void chances_shouldBeHighestOnTheLikeliestDayAndNearlySumToOne() {
        ExpectedReport expected = new ExpectedReport(OCTOBER, JULY);

        assertThat(expected.chances().values())
                .allMatch(chance -> chance <= expected.chances().get(OCTOBER));
        assertThat(sum(expected)).isCloseTo(0.96, within(0.01));
    }

    @Test
    void daysWithoutTheReport_shouldMakeTheOthersLikelier() {
        ExpectedReport late = new ExpectedReport(OCTOBER, OCTOBER);

        assertThat(late.chances().firstKey()).isEqualTo(OCTOBER.plusDays(1));
        assertThat(sum(late)).isCloseTo(0.92, within(0.01));
        assertThat(new ExpectedReport(OCTOBER, OCTOBER.plusDays(14)).chances()).isEmpty();
    }

    private static double sum(ExpectedReport expected) {
        return expected.chances().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static Optional<ExpectedReport> after(LocalDate knownUntil, String... dates) {
        List<ReportDate> reports =
                Stream.of(dates).map(LocalDate::parse).map(ReportDate::on).toList();
        return ExpectedReport.after(new ReportDates(reports, knownUntil));
    }
}
