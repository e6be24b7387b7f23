package io.stockcast.domain.forecast;

import java.util.Arrays;
import java.util.List;

/** The nine probability levels at which every forecast is stated, and which of them bound which interval. */
public final class QuantileLevels {

    /** How many levels there are. */
    public static final int COUNT = 9;

    /** The index of the median, 50 %. */
    public static final int MEDIAN = 4;

    private static final double[] LEVELS = {0.025, 0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95, 0.975};

    private QuantileLevels() {}

    /** The probability at {@code index}, ascending from 2.5 % to 97.5 %. */
    public static double at(int index) {
        return LEVELS[index];
    }

    /** All levels, ascending. */
    public static List<Double> list() {
        return Arrays.stream(LEVELS).boxed().toList();
    }

    /** All levels, ascending. */
    public static double[] toArray() {
        return LEVELS.clone();
    }

    /** One value a level from one an interval: that of the interval which the level bounds, and {@code median}. */
    public static double[] symmetric(double median, double fifty, double eighty, double ninety, double ninetyFive) {
        return new double[] {ninetyFive, ninety, eighty, fifty, median, fifty, eighty, ninety, ninetyFive};
    }

    /** The central prediction intervals that the levels bound. */
    public enum Interval {
        FIFTY(0.50, 3, 5),
        EIGHTY(0.80, 2, 6),
        NINETY(0.90, 1, 7),
        NINETY_FIVE(0.95, 0, 8);

        private final double coverage;
        private final int low;
        private final int high;

        Interval(double coverage, int low, int high) {
            this.coverage = coverage;
            this.low = low;
            this.high = high;
        }

        /** The share of outcomes it promises to hold. */
        public double coverage() {
            return coverage;
        }

        /** The index of the level at its lower end. */
        public int low() {
            return low;
        }

        /** The index of the level at its upper end. */
        public int high() {
            return high;
        }

        /** The distance between its ends, in the unit of the quantiles. */
        public double width(double[] quantiles) {
            return quantiles[high] - quantiles[low];
        }

        /** Whether it holds an outcome, its ends included. */
        public boolean holds(double outcome, double[] quantiles) {
            return quantiles[low] <= outcome && outcome <= quantiles[high];
        }
    }
}
