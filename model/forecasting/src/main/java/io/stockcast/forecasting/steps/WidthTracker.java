package io.stockcast.forecasting.steps;

/**
 * Follows the log factor by which an interval must be stretched to hold its outcomes as often as it promises.
 *
 * <p>A proportional-integral controller (conformal PID control; Angelopoulos, Candes and Tibshirani, 2023). After
 * each outcome the error is {@code e = 1{outside} - (1 - coverage)}. The integral follows what the model lastingly
 * gets wrong: {@code I += 0.005 e / h}. The balance {@code B} of the errors of the last {@value #WINDOW} outcomes,
 * in outcomes that do not overlap, holds the coverage of any such window near its promise: the factor is
 * {@code s = I + 0.01 B + 0.0001 B^3}, hardly anything for a balance that chance explains and strong for one that
 * it does not. An outcome is judged by the interval as it was issued, and counts from the session on which it is
 * known.
 *
 * <p>Not for several threads at once: the space that it counts in is used again.
 */
final class WidthTracker {

    /** How many outcomes the balance is kept over. */
    static final int WINDOW = 250;

    private static final double INTEGRAL_GAIN = 0.005;
    private static final double LINEAR_GAIN = 0.01;
    private static final double CUBIC_GAIN = 0.0001;
    private static final double BOUND = 0.7;

    private final int horizon;
    private final double errorOutside;
    private final double errorInside;

    /** The factors and the errors by session; the first {@code horizon} factors are always 0. */
    private double[] issued = new double[0];

    private double[] errors = new double[0];

    WidthTracker(double coverage, int horizon) {
        double miss = 1 - coverage;
        this.horizon = horizon;
        this.errorOutside = (1 - miss) / horizon;
        this.errorInside = (0 - miss) / horizon;
    }

    /**
     * The log factor after {@code length} sessions.
     *
     * @param excess the {@linkplain PastIntervals excesses} of the path's sessions
     * @param from the session at which tracking begins, without a correction
     */
    double track(double[] excess, int from, int length) {
        if (issued.length <= length) {
            issued = new double[length + 1];
            errors = new double[length + 1];
        }
        double integral = 0;
        double balance = 0;
        for (int i = horizon; i <= length; i++) {
            int known = i - horizon;
            errors[known] = excess[from + known] > issued[known] ? errorOutside : errorInside;
            integral += INTEGRAL_GAIN * errors[known];
            balance += errors[known] - (known < WINDOW ? 0 : errors[known - WINDOW]);
            issued[i] = bounded(integral + LINEAR_GAIN * balance + CUBIC_GAIN * balance * balance * balance);
        }
        return issued[length];
    }

    // The innermost of all loops: comparisons are many times faster than Math.min and max where these are not compiled
    // away.
    private static double bounded(double log) {
        return log > BOUND ? BOUND : log < -BOUND ? -BOUND : log;
    }
}
