package io.stockcast.domain.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.reports.UpcomingReport.Basis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyReportsTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 10, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 29);
    private static final LocalDate A_MONTH_LATER = LocalDate.of(2026, 11, 20);

    @Test
    void dayInACalendar_shouldBeKnownWithItsTime() {
        CompanyReports reports =
                reports(A_MONTH_LATER, ReportDate.on(LAST_YEAR), new ReportDate(OCTOBER, ReportTime.BEFORE_CLOSE));

        assertThat(reports.between(LocalDate.of(2026, 10, 20), A_MONTH_LATER))
                .containsExactly(new UpcomingReport(OCTOBER, ReportTime.BEFORE_CLOSE, Basis.CALENDAR));
        assertThat(reports.between(OCTOBER, A_MONTH_LATER)).isEmpty();
    }

    @Test
    void dayThatNobodyKnows_shouldBeThatOfLastYear() {
        LocalDate asOf = LocalDate.of(2026, 10, 20);
        CompanyReports reports = reports(asOf, ReportDate.on(LAST_YEAR), ReportDate.on(JULY));

        assertThat(reports.between(asOf, A_MONTH_LATER))
                .containsExactly(new UpcomingReport(OCTOBER, ReportTime.UNKNOWN, Basis.LAST_YEAR));
        assertThat(reports.between(asOf, OCTOBER.minusDays(1))).isEmpty();
    }

    @Test
    void reportsOfThePastAlone_shouldTellOfTheNextOneUntilItIsLongOverdue() {
        CompanyReports reports = reports(JULY, ReportDate.on(LAST_YEAR), ReportDate.on(JULY));

        assertThat(reports.endBy(OCTOBER)).isFalse();
        assertThat(reports.endBy(OCTOBER.plusDays(14))).isTrue();
        assertThat(reports(JULY).endBy(JULY)).isTrue();
    }

    private static CompanyReports reports(LocalDate knownUntil, ReportDate... dates) {
        return new CompanyReports(new ReportDates(List.of(dates), knownUntil), Exchange.XNYS.calendar());
    }
}
