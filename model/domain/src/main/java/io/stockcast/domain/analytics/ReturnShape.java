package io.stockcast.domain.analytics;

import io.stockcast.domain.record.Band;
import io.stockcast.domain.record.SignificantDigits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The forecast of the change over some sessions, compared with all such changes of the last five years.
 *
 * @param date the session forecast
 * @param count how many changes the history has, which overlap
 * @param bins of equal width, ascending; the first and the last also hold all that lies beyond
 * @param density of the forecast, ascending
 */
public record ReturnShape(
        int horizon, LocalDate date, int count, List<Bin> bins, List<Point> density, Tails forecast, Tails history) {

    private static final int DIGITS = 5;

    public ReturnShape {
        bins = List.copyOf(bins);
        density = List.copyOf(density);
    }

    /**
     * One bin of changes.
     *
     * @param forecast the probability that the forecast gives to it
     * @param history the share of past changes in it
     * @param interval the 95 % confidence interval of that share; empty where there are too few changes to tell
     */
    public record Bin(double from, double to, double forecast, double history, Optional<Band> interval) {

        public Bin {
            from = SignificantDigits.round(from, DIGITS);
            to = SignificantDigits.round(to, DIGITS);
            forecast = SignificantDigits.round(forecast, DIGITS);
            history = SignificantDigits.round(history, DIGITS);
            interval = interval.map(band -> new Band(
                    SignificantDigits.round(band.low(), DIGITS), SignificantDigits.round(band.high(), DIGITS)));
        }
    }

    /** The density of the forecast at a change: probability per unit of change. */
    public record Point(double change, double density) {

        public Point {
            change = SignificantDigits.round(change, DIGITS);
            density = SignificantDigits.round(density, DIGITS);
        }
    }

    /** The changes at the levels 2.5, 10, 50, 90 and 97.5 %. */
    public record Tails(double low95, double low80, double median, double high80, double high95) {}
}
