package io.stockcast.forecasting.input;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.reports.ExpectedReport;
import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.domain.reports.ReportTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A session that a company's report can move.
 *
 * @param chance that the report can move it, as far as its day and time are known
 * @param before the sessions before it, the last first
 */
record ReportSession(Slot slot, double chance, LocalDate date, List<LocalDate> before) {

    /** Which of the two sessions that a report can move. */
    enum Slot {
        /** The session of its day, or the next one where its day has none. */
        SAME_DAY,
        /** The session after that day. */
        DAY_AFTER
    }

    static Stream<ReportSession> of(ReportDate report, TradingCalendar calendar) {
        return of(report, 1, calendar);
    }

    /** Those of a report that is expected. */
    static Stream<ReportSession> of(ExpectedReport report, TradingCalendar calendar) {
        return report.chances().entrySet().stream()
                .filter(day -> calendar.isSession(day.getKey()))
                .flatMap(day -> of(ReportDate.on(day.getKey()), day.getValue(), calendar));
    }

    private static Stream<ReportSession> of(ReportDate report, double chance, TradingCalendar calendar) {
        List<LocalDate> sameDay = calendar.sessionsAfter(report.date().minusDays(1), 1);
        List<LocalDate> dayAfter = calendar.sessionsAfter(report.date(), 1);
        return Stream.of(
                session(Slot.SAME_DAY, report.time() == ReportTime.AFTER_CLOSE ? 0 : chance, sameDay.get(0), calendar),
                session(
                        Slot.DAY_AFTER,
                        report.time() == ReportTime.BEFORE_CLOSE ? 0 : chance,
                        dayAfter.get(0),
                        calendar));
    }

    private static ReportSession session(Slot slot, double chance, LocalDate date, TradingCalendar calendar) {
        List<LocalDate> before = Stream.iterate(
                        calendar.sessionOnOrBefore(date.minusDays(1)),
                        session -> calendar.sessionOnOrBefore(session.minusDays(1)))
                .limit(ReportDates.SESSIONS_AHEAD)
                .toList();
        return new ReportSession(slot, chance, date, before);
    }

    /** Whether it is one of the next {@code horizon} sessions. */
    boolean isWithin(int horizon, LocalDate asOf) {
        return date.isAfter(asOf) && !before.get(horizon - 1).isAfter(asOf);
    }
}
