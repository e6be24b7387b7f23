package io.stockcast.domain.analytics;

import io.stockcast.domain.record.SignificantDigits;
import java.time.LocalDate;
import java.util.List;

/**
 * The ranges that are forecast as of one session. Once stored they stay as they are.
 *
 * @param modelVersion the vintage that forecast them, or a name that says that there was none yet
 * @param logReturn of the session over the one before it
 * @param ranges of the next day, week and month: one for each of {@link #HORIZONS}
 */
public record SessionRanges(LocalDate asOf, String modelVersion, double logReturn, List<Range> ranges) {

    /** The next day, week and month, in sessions. */
    public static final List<Integer> HORIZONS = List.of(1, 5, 20);

    private static final int DIGITS = 6;

    public SessionRanges {
        logReturn = SignificantDigits.round(logReturn, DIGITS);
        ranges = List.copyOf(ranges);
    }

    /** The range at a horizon, which is one of {@link #HORIZONS}. */
    public Range at(int horizon) {
        return ranges.get(HORIZONS.indexOf(horizon));
    }
}
