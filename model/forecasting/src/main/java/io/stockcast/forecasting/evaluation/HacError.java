package io.stockcast.forecasting.evaluation;

/**
 * The standard error of a mean that is consistent under heteroscedasticity and autocorrelation (Newey and West,
 * 1987, Bartlett kernel).
 *
 * <p>The bandwidth is {@code h - 1}, for the overlap of {@code h}-session outcomes, plus Newey and West's
 * {@code floor(4 (n / 100)^(2/9))}.
 */
public final class HacError {

    private HacError() {}

    /** The error of the mean of values in order of time whose outcomes overlap over {@code horizon} sessions. */
    public static double ofMean(double[] values, int horizon) {
        int n = values.length;
        double mean = mean(values);
        int bandwidth = Math.min(n - 1, horizon - 1 + (int) (4 * Math.pow(n / 100.0, 2.0 / 9)));
        double variance = autocovariance(values, mean, 0);
        for (int lag = 1; lag <= bandwidth; lag++) {
            double weight = 1 - lag / (bandwidth + 1.0);
            variance += 2 * weight * autocovariance(values, mean, lag);
        }
        return Math.sqrt(variance / n);
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double autocovariance(double[] values, double mean, int lag) {
        double sum = 0;
        for (int t = lag; t < values.length; t++) {
            sum += (values[t] - mean) * (values[t - lag] - mean);
        }
        return sum / values.length;
    }
}
