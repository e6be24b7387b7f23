package io.stockcast.forecasting.features;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.volatility.Grain;
import java.time.DayOfWeek;
import java.util.function.IntToDoubleFunction;

/**
 * When in the quarter an instrument's events come.
 *
 * <p>A company reports its earnings at nearly the same time of every quarter, most often 13 weeks after the last
 * report and on the same weekday; that session has a wide range on a large volume. So the events of the last two
 * years tell which of the coming days are likely to bring the next one. Nothing but an instrument's own dates,
 * ranges and volumes enters, and only those up to the as-of session.
 */
final class QuarterlyEvents {

    /** 13 weeks, so that a weekday stays the same. */
    private static final int QUARTER = 91;

    private static final int YEAR = 4 * QUARTER;
    private static final double WEEKDAYS_A_YEAR = YEAR * 5 / 7.0;

    /** Counts as spread evenly: an instrument of few events, such as an index, has no pattern to speak of. */
    private static final double PRIOR = 10;

    /** How much of the strongest quarter's events is left out: a pattern repeats, a crisis does not. */
    private static final double TRIM = 0.75;

    /** The last report's own echo is not part of a year's events. */
    private static final int GAP = 8;

    /** How far back from the next weekday a rate looks, in days. */
    private static final int MEMORY = 2 * YEAR + GAP + 1;

    private final PriceHistory history;
    private final long firstDay;

    /** Sums of {@linkplain Grain rounded} strengths, which are exact wherever they begin. */
    private final double[] cumulated;

    /**
     * @param from the first session as of which a rate is asked for
     * @param known the first session whose event strength is known
     * @param strength how much of an event a session was, from 0
     */
    QuarterlyEvents(PriceHistory history, int from, int known, IntToDoubleFunction strength) {
        this.history = history;
        this.firstDay = history.bar(from).date().toEpochDay() - MEMORY;
        this.cumulated = new double[(int) (history.last().date().toEpochDay() - firstDay) + 1];
        for (int t = history.size() - 1; t >= known && day(t) >= 0; t--) {
            cumulated[day(t)] = Grain.rounded(strength.applyAsDouble(t));
        }
        for (int day = 1; day < cumulated.length; day++) {
            cumulated[day] += cumulated[day - 1];
        }
    }

    /**
     * How much more of the events of the last quarters fell on a span of days than chance would have it: 1 where
     * they are spread evenly, 0 without any.
     *
     * @param session the as-of session
     * @param from first day of the span, in days after the next weekday
     * @param to last day of the span
     * @param weekdays how many weekdays the span has
     */
    double rate(int session, int from, int to, int weekdays, Quarters quarters) {
        int next = day(session) + toNextWeekday(session);
        double inSpan = 0;
        double largest = 0;
        for (int q = quarters.first; q <= quarters.last; q += quarters.step) {
            double strength = between(next + from - q * QUARTER, next + to - q * QUARTER);
            inSpan += strength;
            largest = Math.max(largest, strength);
        }
        int years = (quarters.last + 3) / 4;
        double perYear = between(next - years * YEAR - GAP, next - GAP) / years + PRIOR;
        double chance = quarters.count() * weekdays / WEEKDAYS_A_YEAR;
        return (inSpan - TRIM * largest) / perYear / chance;
    }

    private double between(int from, int to) {
        return until(to) - until(from - 1);
    }

    private double until(int day) {
        return cumulated[day];
    }

    private int day(int session) {
        return (int) (history.bar(session).date().toEpochDay() - firstDay);
    }

    private int toNextWeekday(int session) {
        DayOfWeek weekday = history.bar(session).date().getDayOfWeek();
        return weekday.compareTo(DayOfWeek.FRIDAY) < 0 ? 1 : 8 - weekday.getValue();
    }

    /** Which earlier quarters are looked at. */
    enum Quarters {
        LAST_YEAR(1, 4, 1),
        YEAR_BEFORE(5, 8, 1),
        SAME_OF_TWO_YEARS(4, 8, 4);

        private final int first;
        private final int last;
        private final int step;

        Quarters(int first, int last, int step) {
            this.first = first;
            this.last = last;
            this.step = step;
        }

        private int count() {
            return (last - first) / step + 1;
        }
    }
}
