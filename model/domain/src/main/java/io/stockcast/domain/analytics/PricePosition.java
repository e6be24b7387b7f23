package io.stockcast.domain.analytics;

import io.stockcast.domain.record.SignificantDigits;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the last close stands among the earlier ones. Closes are adjusted for splits and dividends where the history has
 * adjusted closes, in the terms of the last.
 *
 * @param average empty with too few sessions for it
 */
public record PricePosition(Drawdown drawdown, YearRange year, Optional<LongAverage> average) {

    private static final int DIGITS = 9;

    /**
     * How far the last close is below the highest.
     *
     * @param depth {@code last / high - 1}; 0 at the high
     * @param high the highest close of the history
     * @param sessions how many sessions have closed below it since
     * @param deeper the share of all sessions that were as far below the highest close until then, or farther
     * @param count how many sessions the history has
     * @param since its first
     */
    public record Drawdown(
            double depth, double high, LocalDate highDate, int sessions, double deeper, int count, LocalDate since) {

        public Drawdown {
            high = price(high);
        }
    }

    /**
     * Where the last close lies among those of the last 52 weeks.
     *
     * @param place 0 at the lowest close and 1 at the highest
     * @param count how many sessions
     */
    public record YearRange(double low, LocalDate lowDate, double high, LocalDate highDate, double place, int count) {

        public YearRange {
            low = price(low);
            high = price(high);
        }
    }

    /**
     * The mean of the last {@link #SESSIONS} closes.
     *
     * @param distance {@code last / average - 1}
     * @param sessions how many sessions in a row have closed on the same side of their own average
     */
    public record LongAverage(double average, double distance, int sessions) {

        /** How many closes it is taken over. */
        public static final int SESSIONS = 200;

        public LongAverage {
            average = price(average);
        }
    }

    // What is left of adjusting by log-returns is rounded away.
    private static double price(double price) {
        return SignificantDigits.round(price, DIGITS);
    }
}
