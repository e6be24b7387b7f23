package io.stockcast.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The mean pinball loss of stretched quantiles, over horizons and levels, in units of the volatility forecast; near
 * horizons weigh more.
 *
 * <p>The same form as {@link io.stockcast.forecasting.steps.NetworkStretch}, on whole batches.
 */
public final class StretchedPinballLoss {

    /**
     * Outcomes over more sessions overlap more, and so tell less; weighed alike, the network would fit their noise.
     */
    public static final int HORIZON_DECAY = 2;

    private final NDArray levels;
    private final NDArray sides;
    private final NDArray weights;

    StretchedPinballLoss(NDManager manager) {
        float[] probabilities = new float[QuantileLevels.COUNT];
        float[] belowAndAbove = new float[2 * QuantileLevels.COUNT];
        for (int k = 0; k < QuantileLevels.COUNT; k++) {
            probabilities[k] = (float) QuantileLevels.at(k);
            belowAndAbove[k] = k < QuantileLevels.MEDIAN ? 1 : 0;
            belowAndAbove[QuantileLevels.COUNT + k] = k > QuantileLevels.MEDIAN ? 1 : 0;
        }
        levels = manager.create(probabilities);
        weights = manager.create(horizonWeights(), new Shape(1, Forecast.HORIZONS, 1));
        sides = manager.create(belowAndAbove, new Shape(2, QuantileLevels.COUNT));
    }

    /**
     * The loss of a batch, a scalar.
     *
     * @param stretches {@code [n][20][2]}
     * @param base quantiles {@code [n][20][9]}
     * @param outcomes {@code [n][20][1]}
     */
    NDArray of(NDArray stretches, NDArray base, NDArray outcomes) {
        NDArray factors = stretches.matMul(sides).exp();
        NDArray median = base.get(":, :, {}:{}", QuantileLevels.MEDIAN, QuantileLevels.MEDIAN + 1);
        NDArray quantiles = base.sub(median).mul(factors).add(median);
        NDArray errors = outcomes.sub(quantiles);
        return errors.mul(levels)
                .maximum(errors.mul(levels.sub(1)))
                .mul(weights)
                .mean();
    }

    /** In proportion to {@code horizon^-2}, of mean 1. */
    private static float[] horizonWeights() {
        double[] powers = IntStream.rangeClosed(1, Forecast.HORIZONS)
                .mapToDouble(horizon -> Math.pow(horizon, -HORIZON_DECAY))
                .toArray();
        double mean = Arrays.stream(powers).average().orElseThrow();
        float[] weights = new float[powers.length];
        for (int i = 0; i < powers.length; i++) {
            weights[i] = (float) (powers[i] / mean);
        }
        return weights;
    }
}
