package io.stockcast.domain.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The days a set of holiday rules names, worked out a year at a time and remembered. */
final class Holidays {

    private final IntFunction<Set<LocalDate>> rules;
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    private Holidays(IntFunction<Set<LocalDate>> rules) {
        this.rules = rules;
    }

    /** The rules of one of the library's own calendars, for the country or the regions named. */
    static Holidays of(HolidayCalendar calendar, String... regions) {
        return new Holidays(year -> dates(ManagerParameters.create(calendar), year, regions));
    }

    /** The rules in an XML file in this class's package. */
    static Holidays of(String file) {
        return new Holidays(year -> dates(ManagerParameters.create(Holidays.class.getResource(file)), year));
    }

    /** No days. */
    static Holidays none() {
        return new Holidays(year -> Set.of());
    }

    boolean include(LocalDate date) {
        return byYear.computeIfAbsent(date.getYear(), rules::apply).contains(date);
    }

    // One at a time: the library finds its parts by a ServiceLoader that it keeps, and a second thread that comes while
    // the
    // first one loads finds none.
    private static synchronized Set<LocalDate> dates(ManagerParameter rules, int year, String... regions) {
        return HolidayManager.getInstance(rules).getHolidays(Year.of(year), regions).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
