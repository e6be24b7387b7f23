package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.QuantileLevels;

/**
 * The pinball (quantile) loss (Koenker and Bassett, 1978):
 * {@code rho_p(y, q) = (y - q) (p - 1{y < q})}, in the unit of the outcome.
 */
public final class PinballLoss {

    private PinballLoss() {}

    /** The loss of one quantile. */
    public static double of(double outcome, double quantile, double probability) {
        double error = outcome - quantile;
        return error * (error < 0 ? probability - 1 : probability);
    }

    /** The mean loss of the nine quantiles. */
    public static double mean(double outcome, double[] quantiles) {
        double sum = 0;
        for (int k = 0; k < QuantileLevels.COUNT; k++) {
            sum += of(outcome, quantiles[k], QuantileLevels.at(k));
        }
        return sum / QuantileLevels.COUNT;
    }
}
