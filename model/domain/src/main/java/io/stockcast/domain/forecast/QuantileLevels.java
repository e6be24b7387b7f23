package io.stockcast.domain.forecast;

/** The nine probability levels at which every forecast is stated. */
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
    public static double[] toArray() {
        return LEVELS.clone();
    }
}
