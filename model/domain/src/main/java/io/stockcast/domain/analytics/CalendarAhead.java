package io.stockcast.domain.analytics;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The exchange's next sessions, and the days on which it is closed or closes early.
 *
 * @param holidaysKnown whether the exchange's holidays are known; where not, some of the sessions may be none
 * @param sessions those that are forecast
 * @param until the last day looked at for holidays and half days
 * @param holidays days of the trading week without a session
 */
public record CalendarAhead(
        boolean holidaysKnown,
        List<LocalDate> sessions,
        LocalDate until,
        List<LocalDate> holidays,
        List<HalfDay> halfDays) {

    public CalendarAhead {
        sessions = List.copyOf(sessions);
        holidays = List.copyOf(holidays);
        halfDays = List.copyOf(halfDays);
    }

    /** A session that ends early, by the exchange's clock. */
    public record HalfDay(LocalDate date, LocalTime closes) {}
}
