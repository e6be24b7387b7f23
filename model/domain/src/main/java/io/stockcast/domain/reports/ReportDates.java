package io.stockcast.domain.reports;

import io.stockcast.domain.calendar.TradingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The days on which one company reports, as far as they are known.
 *
 * @param dates in order, none of them twice
 * @param knownUntil the last day for which it is known whether the company reports
 */
public record ReportDates(List<ReportDate> dates, LocalDate knownUntil) {

    /** So many sessions ahead companies have said when they report; what is planned further ahead does not count. */
    public static final int SESSIONS_AHEAD = 20;

    public ReportDates {
        dates = dates.stream()
                .filter(report -> !report.date().isAfter(knownUntil))
                .sorted(Comparator.comparing(ReportDate::date))
                .toList();
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).date().equals(dates.get(i - 1).date())) {
                throw new IllegalArgumentException(
                        "the report of " + dates.get(i).date() + " is there twice");
            }
        }
    }

    /** What was known of them after a session: those of the past, and of the next {@value #SESSIONS_AHEAD} sessions. */
    public ReportDates knownOn(LocalDate asOf, TradingCalendar calendar) {
        List<LocalDate> sessions = calendar.sessionsAfter(asOf, SESSIONS_AHEAD);
        LocalDate last = sessions.get(sessions.size() - 1);
        return last.isBefore(knownUntil) ? new ReportDates(dates, last) : this;
    }

    /** Those on the days after a session, and of the session's own day where it may still have come after the close. */
    public List<ReportDate> aheadOf(LocalDate asOf) {
        return dates.stream().filter(report -> isAhead(report, asOf)).toList();
    }

    private static boolean isAhead(ReportDate report, LocalDate asOf) {
        return report.date().isAfter(asOf) || (report.date().equals(asOf) && report.time() != ReportTime.BEFORE_CLOSE);
    }
}
