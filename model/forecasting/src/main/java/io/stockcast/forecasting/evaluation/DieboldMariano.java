package io.stockcast.forecasting.evaluation;

import java.util.Arrays;

/**
 * The Diebold-Mariano (1995) test of equal accuracy with heteroscedasticity- and
 * autocorrelation-consistent errors (Newey and West, 1987, Bartlett kernel).
 *
 * <p>The bandwidth is {@code h - 1}, for the overlap of {@code h}-session outcomes, plus Newey and
 * West's {@code floor(4 (n / 100)^(2/9))}.
 */
public final class DieboldMariano {

    private DieboldMariano() {}

    /**
     * The t statistic of the mean of {@code differentials}.
     *
     * @param differentials baseline loss minus model loss, in order of time; positive favours the model
     * @param horizon sessions over which outcomes overlap, 1 or more
     * @return 0 where the differentials do not vary
     */
    public static double t(double[] differentials, int horizon) {
        if (Arrays.stream(differentials).allMatch(differential -> differential == differentials[0])) {
            return 0;
        }
        int n = differentials.length;
        double mean = mean(differentials);
        int bandwidth = Math.min(n - 1, horizon - 1 + (int) (4 * Math.pow(n / 100.0, 2.0 / 9)));
        double variance = autocovariance(differentials, mean, 0);
        for (int lag = 1; lag <= bandwidth; lag++) {
            double weight = 1 - lag / (bandwidth + 1.0);
            variance += 2 * weight * autocovariance(differentials, mean, lag);
        }
        return mean / Math.sqrt(variance / n);
    }

    private static double mean(double[] values) {
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
