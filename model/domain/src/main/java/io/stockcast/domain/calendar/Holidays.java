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
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The days a set of holiday rules names, worked out a year at a time and remembered. */
final class Holidays {

    private final Supplier<ManagerParameter> rules;
    private final String[] regions;
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    private Holidays(Supplier<ManagerParameter> rules, String... regions) {
        this.rules = rules;
        this.regions = regions;
    }

    /** The rules of one of the library's own calendars, for the country or the regions named. */
    static Holidays of(HolidayCalendar calendar, String... regions) {
        return new Holidays(() -> ManagerParameters.create(calendar), regions);
    }

    /** The rules in an XML file in this class's package. */
    static Holidays of(String file) {
        return new Holidays(() -> ManagerParameters.create(Holidays.class.getResource(file)));
    }

    /** No days. */
    static Holidays none() {
        return new Holidays(null);
    }

    boolean include(LocalDate date) {
        return rules != null
                && byYear.computeIfAbsent(date.getYear(), this::datesOf).contains(date);
    }

    private Set<LocalDate> datesOf(int year) {
        return HolidayManager.getInstance(rules.get()).getHolidays(Year.of(year), regions).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
