package io.stockcast.domain.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The next report of a company that has not said when: companies report on nearly the same day of each year.
 *
 * @param date the likeliest day, 52 weeks after a report of last year
 * @param notUntil the last day that is known to be without it
 */
public record ExpectedReport(LocalDate date, LocalDate notUntil) {

    private static final int FIRST_OFFSET = -7;

    /**
     * In per cent, how often a report came so many days after that of last year plus 52 weeks, from seven days earlier to
     * 14 days later: 8,294 reports of American companies up to 2015.
     */
    private static final double[] CHANCES = {
        1.4, 1.3, 1.4, 0.8, 0.7, 1.6, 5.4, 40.7, 12.3, 5.3, 1.4, 2.3, 3.8, 3.8, 8.5, 1.7, 0.6, 0.3, 0.3, 0.5, 0.5, 0.5
    };

    /** In per cent, how often it came even later. */
    private static final double LATER = 3.7;

    private static final int YEAR = 52 * 7;
    private static final int LONGEST_YEAR = YEAR + 40;
    private static final int FEWEST_DAYS_BETWEEN = 30;

    /** The first report after those that are known; empty where none of them is a year old. */
    public static Optional<ExpectedReport> after(ReportDates known) {
        List<ReportDate> dates = known.dates();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = dates.get(dates.size() - 1).date();
        return dates.stream()
                .map(ReportDate::date)
                .filter(date -> date.isAfter(last.minusDays(LONGEST_YEAR)))
                .map(date -> date.plusDays(YEAR))
                .filter(date -> date.isAfter(last.plusDays(FEWEST_DAYS_BETWEEN)))
                .findFirst()
                .map(date -> new ExpectedReport(date, known.knownUntil()));
    }

    /** The chance of each day, given that the report has not come yet; days of no chance are left out. */
    public SortedMap<LocalDate, Double> chances() {
        SortedMap<LocalDate, Double> days = new TreeMap<>();
        double all = LATER;
        for (int i = 0; i < CHANCES.length; i++) {
            LocalDate day = date.plusDays(FIRST_OFFSET + (long) i);
            if (day.isAfter(notUntil)) {
                days.put(day, CHANCES[i]);
                all += CHANCES[i];
            }
        }
        double whole = all;
        days.replaceAll((day, chance) -> chance / whole);
        return days;
    }

    /** The last day of any chance. */
    LocalDate latest() {
        return date.plusDays(FIRST_OFFSET + CHANCES.length - 1L);
    }
}
