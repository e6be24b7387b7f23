package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.QuantileLevels;

/**
 * The continuous ranked probability score from quantiles (Laio and Tamea, 2007):
 * {@code CRPS = 2 integral_0^1 rho_p(y, q_p) dp}, by the trapezoidal rule over the nine levels, the
 * pinball loss being taken as 0 at levels 0 and 1. In the unit of the outcome; lower is better.
 */
public final class Crps {

    private static final double[] WEIGHTS = trapezoidalWeights();

    private Crps() {}

    /** The score of nine quantiles, ascending, against what happened. */
    public static double of(double outcome, double[] quantiles) {
        double sum = 0;
        for (int k = 0; k < QuantileLevels.COUNT; k++) {
            sum += WEIGHTS[k] * PinballLoss.of(outcome, quantiles[k], QuantileLevels.at(k));
        }
        return 2 * sum;
    }

    private static double[] trapezoidalWeights() {
        double[] weights = new double[QuantileLevels.COUNT];
        for (int k = 0; k < weights.length; k++) {
            double below = k == 0 ? 0 : QuantileLevels.at(k - 1);
            double above = k == weights.length - 1 ? 1 : QuantileLevels.at(k + 1);
            weights[k] = (above - below) / 2;
        }
        return weights;
    }
}
