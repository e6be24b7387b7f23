package io.stockcast.forecasting.calibration;

/**
 * Follows the log factor by which an interval must be stretched to hold its outcomes as often as it promises.
 *
 * <p>After each outcome {@code s += gamma (1{outside} - (1 - coverage))}, {@code gamma = 0.025 / h}: outcomes of
 * {@code h} sessions overlap, so each tells that much less. An outcome is judged by the interval as it was
 * issued, and counts from the session on which it is known.
 */
final class WidthTracker {

    private static final double STEP = 0.025;
    private static final double BOUND = 0.7;

    private final double miss;
    private final int horizon;
    private final double step;

    WidthTracker(double coverage, int horizon) {
        this.miss = 1 - coverage;
        this.horizon = horizon;
        this.step = STEP / horizon;
    }

    /**
     * The log factor after {@code length} sessions.
     *
     * @param excess the {@linkplain PastIntervals excesses} of the path's sessions
     * @param from the session at which tracking begins, without a correction
     */
    double track(double[] excess, int from, int length) {
        double[] issued = new double[length + 1];
        for (int i = 1; i <= length; i++) {
            double log = issued[i - 1];
            int known = i - horizon;
            if (known >= 0) {
                boolean outside = excess[from + known] > issued[known];
                log += step * ((outside ? 1 : 0) - miss);
            }
            issued[i] = Math.max(-BOUND, Math.min(BOUND, log));
        }
        return issued[length];
    }
}
