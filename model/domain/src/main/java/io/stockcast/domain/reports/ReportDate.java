package io.stockcast.domain.reports;

import java.time.LocalDate;

/** A day on which a company reports, or is expected to. */
public record ReportDate(LocalDate date, ReportTime time) {

    /** A day of which no more is known. */
    public static ReportDate on(LocalDate date) {
        return new ReportDate(date, ReportTime.UNKNOWN);
    }
}
