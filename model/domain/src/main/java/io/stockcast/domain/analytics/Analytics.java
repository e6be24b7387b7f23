package io.stockcast.domain.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The statistics of an instrument as of the session of its newest forecast.
 *
 * @param asOf the last session whose close was used
 * @param lastClose its close
 * @param chances ready figures
 * @param widths of the next day's, week's and month's range
 * @param shape of the next week; empty with too few past weeks
 * @param atOpen how the update at the open did; empty where the instrument's opens are not real, or too few are scored, and
 *     in statistics that were made before it was scored
 * @param ranges as of each of the last five years' sessions that could be forecast, ascending
 */
public record Analytics(
        String symbol,
        LocalDate asOf,
        double lastClose,
        List<Chance> chances,
        List<RangeWidth> widths,
        PricePosition position,
        Optional<ReturnShape> shape,
        CalendarAhead calendar,
        Seasonality seasonality,
        Optional<AtOpen> atOpen,
        List<SessionRanges> ranges) {

    /** How many years of ranges are kept and compared with. */
    public static final int YEARS = 5;

    public Analytics {
        chances = List.copyOf(chances);
        widths = List.copyOf(widths);
        ranges = List.copyOf(ranges);
    }
}
