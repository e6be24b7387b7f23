package io.stockcast.cli.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** A span of dates along an axis, with labels on the first days of months or years. */
record TimeAxis(LocalDate from, LocalDate to) {

    private static final int LABELS = 6;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    static TimeAxis over(List<LocalDate> dates) {
        return new TimeAxis(dates.get(0), dates.get(dates.size() - 1));
    }

    Scale scale() {
        return Scale.over(from.toEpochDay(), to.toEpochDay());
    }

    void label(Plot plot) {
        int step = step();
        LocalDate date = from.withDayOfYear(1).minusYears(from.getYear() % Math.max(1, step / 12));
        for (; !date.isAfter(to); date = date.plusMonths(step)) {
            if (!date.isBefore(from)) {
                boolean isYear = date.getMonthValue() == 1;
                plot.xTick(date.toEpochDay(), isYear ? String.valueOf(date.getYear()) : MONTH.format(date));
            }
        }
    }

    private int step() {
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        for (int step : MONTHS) {
            if (months / step <= LABELS) {
                return step;
            }
        }
        return MONTHS[MONTHS.length - 1];
    }
}
