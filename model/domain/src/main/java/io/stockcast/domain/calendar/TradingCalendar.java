package io.stockcast.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days on which an exchange trades: weekdays that are not its holidays. */
public final class TradingCalendar {

    private final Holidays holidays;

    TradingCalendar(Holidays holidays) {
        this.holidays = holidays;
    }

    /** A calendar of every weekday, for an instrument whose exchange is not known. */
    public static TradingCalendar weekdays() {
        return new TradingCalendar(Holidays.none());
    }

    /** Whether the exchange trades on a date. */
    public boolean isSession(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.include(date);
    }

    /** The {@code n} sessions after a date, in order. */
    public List<LocalDate> sessionsAfter(LocalDate date, int n) {
        return Stream.iterate(date.plusDays(1), day -> day.plusDays(1))
                .filter(this::isSession)
                .limit(n)
                .toList();
    }

    /** The last session on or before a date. */
    public LocalDate sessionOnOrBefore(LocalDate date) {
        return Stream.iterate(date, day -> day.minusDays(1))
                .filter(this::isSession)
                .findFirst()
                .orElseThrow();
    }
}
