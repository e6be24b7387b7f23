package io.stockcast.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The days of the week on which an exchange trades. */
enum TradingWeek {
    MONDAY_TO_FRIDAY(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    SUNDAY_TO_THURSDAY(EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY))),
    EVERY_DAY(EnumSet.allOf(DayOfWeek.class)),

    /** Tel Aviv moved its trading week, from Sunday to Thursday, on 5 January 2026. */
    TEL_AVIV(MONDAY_TO_FRIDAY.days) {
        @Override
        boolean includes(LocalDate date) {
            return date.isBefore(LocalDate.of(2026, 1, 5)) ? SUNDAY_TO_THURSDAY.includes(date) : super.includes(date);
        }
    };

    private final Set<DayOfWeek> days;

    TradingWeek(Set<DayOfWeek> days) {
        this.days = days;
    }

    boolean includes(LocalDate date) {
        return days.contains(date.getDayOfWeek());
    }
}
