package io.stockcast.domain.reports;

import java.time.LocalDate;

/**
 * A report that can move the sessions of a forecast.
 *
 * @param basis how its day is known
 */
public record UpcomingReport(LocalDate date, ReportTime time, Basis basis) {

    /** How the day of a report is known. */
    public enum Basis {
        /** A calendar of reports has it, as the company has said or as it is expected to report. */
        CALENDAR,
        /** The company reported a year before, to the week. */
        LAST_YEAR
    }
}
