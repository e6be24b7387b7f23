package io.stockcast.marketdata.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date in a cell, with or without a time of day and a zone.
 *
 * @param time of day as it is written, midnight where there is none
 */
record SessionDate(LocalDate date, LocalTime time) {

    private static final Pattern FORM = Pattern.compile(
            "(?<date>.*?\\d)"
                    + "(?:[T ]\\s*(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?\\s*(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern EITHER_FIRST = Pattern.compile("\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}");
    private static final Pattern DAY_AND_NAMED_MONTH =
            Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3})[a-z]*[-, ]+(\\d{4})");
    private static final Pattern NAMED_MONTH_AND_DAY = Pattern.compile("([A-Za-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})");

    /** Of the first share that was traded. */
    private static final int FIRST_YEAR = 1602;

    private static final DateTimeFormatter NAMED = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM yyyy")
            .toFormatter(Locale.ENGLISH);

    /**
     * Reads a cell.
     *
     * @param zone of the exchange: a time with a zone other than midnight is turned into its date there
     */
    static SessionDate of(String cell, ZoneId zone) {
        try {
            Matcher yearFirst = YEAR_FIRST.matcher(cell);
            return yearFirst.matches() ? new SessionDate(date(yearFirst), LocalTime.MIDNIGHT) : ofForm(cell, zone);
        } catch (DateTimeException e) {
            throw noDate(cell);
        }
    }

    private static SessionDate ofForm(String cell, ZoneId zone) {
        Matcher form = FORM.matcher(cell);
        if (!form.matches()) {
            throw noDate(cell);
        }
        LocalDate date = date(form.group("date"));
        LocalTime time = form.group("time") == null ? LocalTime.MIDNIGHT : time(form.group("time"));
        String offset = form.group("zone");
        return new SessionDate(
                offset == null || time.equals(LocalTime.MIDNIGHT) ? date : there(date, time, offset, zone), time);
    }

    /** Whether a cell holds a date of any form. */
    static boolean isIn(String cell) {
        try {
            of(cell, ZoneOffset.UTC);
            return true;
        } catch (FileRefusal e) {
            return EITHER_FIRST.matcher(cell).lookingAt();
        }
    }

    private static LocalDate date(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        if (EITHER_FIRST.matcher(text).matches()) {
            throw new FileRefusal("\"" + text + "\" may begin with the month or the day; write dates as 2026-11-27");
        }
        Matcher named = DAY_AND_NAMED_MONTH.matcher(text);
        if (named.matches()) {
            return named(named.group(1), named.group(2), named.group(3));
        }
        Matcher american = NAMED_MONTH_AND_DAY.matcher(text);
        if (american.matches()) {
            return named(american.group(2), american.group(1), american.group(3));
        }
        throw noDate(text);
    }

    private static LocalDate date(Matcher yearFirst) {
        return date(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
    }

    private static LocalDate date(String year, String month, String day) {
        if (Integer.parseInt(year) < FIRST_YEAR) {
            throw new DateTimeException("before there were exchanges");
        }
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static LocalDate named(String day, String month, String year) {
        return LocalDate.parse(day + " " + month + " " + year, NAMED);
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
    }

    private static LocalDate there(LocalDate date, LocalTime time, String offset, ZoneId zone) {
        ZoneOffset from = offset.startsWith("+") || offset.startsWith("-") ? ZoneOffset.of(offset) : ZoneOffset.UTC;
        return OffsetDateTime.of(date, time, from).atZoneSameInstant(zone).toLocalDate();
    }

    private static FileRefusal noDate(String text) {
        return new FileRefusal("\"" + text + "\" is not a date such as 2026-11-27");
    }
}
