package io.stockcast.forecasting.steps;

/**
 * How the next return answers to late signals.
 *
 * @param slopes in standard deviations of the next return, one for each signal, or none
 * @param explained the share of the next return's variance forecast that usual signals take away
 */
record LateAnswer(double[] slopes, double explained) {

    /** Nothing is known of it. */
    static final LateAnswer NONE = new LateAnswer(new double[0], 0);

    /** The next return that signals let expect, in its standard deviations. */
    double to(double[] signals) {
        double sum = 0;
        for (int i = 0; i < slopes.length; i++) {
            sum += slopes[i] * signals[i];
        }
        return sum;
    }
}
