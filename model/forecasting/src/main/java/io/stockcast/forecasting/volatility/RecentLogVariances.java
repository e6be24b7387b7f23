package io.stockcast.forecasting.volatility;

import io.stockcast.domain.forecast.Forecast;

/**
 * Exponentially weighted moving averages of the log mean variance over each horizon.
 *
 * <p>They forecast what a heterogeneous autoregression does, in the same measure, where there is too little to fit one.
 * Averages are computed when they are first asked for; not for several threads at once.
 */
final class RecentLogVariances {

    private static final int SEED_VALUES = 22;

    private final VarianceAverages variances;
    private final double[][] averages = new double[Forecast.HORIZONS][];
    private final int sessions;

    /** The averages as of the first so many sessions of a series. */
    RecentLogVariances(VarianceAverages variances, int sessions) {
        this.variances = variances;
        this.sessions = sessions;
    }

    /** The average over the {@code horizon}-session means that ended by a session; at least one must have. */
    double at(int session, int horizon) {
        if (averages[horizon - 1] == null) {
            averages[horizon - 1] = averages(horizon);
        }
        return averages[horizon - 1][session];
    }

    private double[] averages(int horizon) {
        double[] ewma = new double[sessions];
        double sum = 0;
        for (int t = horizon; t < sessions; t++) {
            double log = Math.log(variances.mean(t, horizon));
            int values = t - horizon + 1;
            sum += log;
            ewma[t] = values <= SEED_VALUES
                    ? sum / values
                    : EwmaVolatility.LAMBDA * ewma[t - 1] + (1 - EwmaVolatility.LAMBDA) * log;
        }
        return ewma;
    }
}
