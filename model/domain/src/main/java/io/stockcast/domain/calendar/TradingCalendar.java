package io.stockcast.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days on which an exchange trades: those of its week that are not its holidays. */
public final class TradingCalendar {

    private final TradingWeek week;
    private final Optional<Holidays> holidays;

    private TradingCalendar(TradingWeek week, Optional<Holidays> holidays) {
        this.week = week;
        this.holidays = holidays;
    }

    /** A calendar of every weekday, for an instrument whose exchange is not known. */
    public static TradingCalendar weekdays() {
        return holidaysUnknown(TradingWeek.MONDAY_TO_FRIDAY);
    }

    /** A calendar without holidays, for what is traded on every day of the year. */
    static TradingCalendar everyDay() {
        return new TradingCalendar(TradingWeek.EVERY_DAY, Optional.of(Holidays.none()));
    }

    static TradingCalendar weekdaysBut(Holidays holidays) {
        return new TradingCalendar(TradingWeek.MONDAY_TO_FRIDAY, Optional.of(holidays));
    }

    /** A calendar of an exchange whose holidays follow no rules that we know. */
    static TradingCalendar holidaysUnknown(TradingWeek week) {
        return new TradingCalendar(week, Optional.empty());
    }

    /** Whether holidays are left out; where not, some of the sessions are none. */
    public boolean knowsHolidays() {
        return holidays.isPresent();
    }

    /** Whether the exchange trades on a date. */
    public boolean isSession(LocalDate date) {
        return week.includes(date) && holidays.stream().noneMatch(known -> known.include(date));
    }

    /** Whether a date is a day of the trading week without a session. */
    public boolean isHoliday(LocalDate date) {
        return week.includes(date) && !isSession(date);
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
