package io.stockcast.domain.reports;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.reports.UpcomingReport.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days on which a company reports, and the sessions that these days can move.
 *
 * @param calendar of the exchange that the company is traded on
 */
public record CompanyReports(ReportDates dates, TradingCalendar calendar) {

    /** What was known of them after a session. */
    public CompanyReports knownOn(LocalDate asOf) {
        return new CompanyReports(dates.knownOn(asOf, calendar), calendar);
    }

    /**
     * The reports that can move the sessions after one, the next one first; where no day is known, the likeliest.
     *
     * @param last the last of these sessions
     */
    public List<UpcomingReport> between(LocalDate asOf, LocalDate last) {
        Stream<UpcomingReport> known = dates.aheadOf(asOf).stream()
                .map(report -> new UpcomingReport(report.date(), report.time(), Basis.CALENDAR));
        Stream<UpcomingReport> expected = ExpectedReport.after(dates).stream()
                .map(ExpectedReport::date)
                .filter(date -> date.isAfter(dates.knownUntil()) && date.isAfter(asOf))
                .map(date -> new UpcomingReport(date, ReportTime.UNKNOWN, Basis.LAST_YEAR));
        return Stream.concat(known, expected)
                .filter(report -> !report.date().isAfter(last))
                .toList();
    }

    /** Whether no report after a session is known or expected. */
    public boolean endBy(LocalDate asOf) {
        return !dates.knownUntil().isAfter(asOf)
                && ExpectedReport.after(dates)
                        .map(expected -> !expected.latest().isAfter(asOf))
                        .orElse(true);
    }
}
