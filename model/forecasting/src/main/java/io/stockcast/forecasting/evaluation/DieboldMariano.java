package io.stockcast.forecasting.evaluation;

import java.util.Arrays;

/** The Diebold-Mariano (1995) test of equal accuracy with {@linkplain HacError HAC errors}. */
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
        return HacError.mean(differentials) / HacError.ofMean(differentials, horizon);
    }
}
