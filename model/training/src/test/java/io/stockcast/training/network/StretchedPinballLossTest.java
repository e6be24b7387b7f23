package io.stockcast.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.evaluation.PinballLoss;
import io.stockcast.forecasting.steps.NetworkStretch;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StretchedPinballLossTest {

    private static final int SAMPLES = 3;
    private static final int HORIZONS = 20;

    private final Random random = new Random(11);

    @Test
    void batch_shouldHaveTheMeanLossOfItsStretchedQuantilesNearHorizonsWeighingMore() {
        float[] base = new float[SAMPLES * HORIZONS * QuantileLevels.COUNT];
        float[] stretches = gaussians(SAMPLES * HORIZONS * 2);
        float[] outcomes = gaussians(SAMPLES * HORIZONS);
        double expected = IntStream.range(0, outcomes.length)
                .mapToDouble(i -> {
                    double[] quantiles = ascending(base, i);
                    double loss = PinballLoss.mean(
                            outcomes[i], NetworkStretch.stretched(quantiles, stretches[2 * i], stretches[2 * i + 1]));
                    return loss * Math.pow(i % HORIZONS + 1, -2) / meanWeight();
                })
                .average()
                .orElseThrow();

        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            float loss = new StretchedPinballLoss(manager)
                    .of(
                            manager.create(stretches, new Shape(SAMPLES, HORIZONS, 2)),
                            manager.create(base, new Shape(SAMPLES, HORIZONS, QuantileLevels.COUNT)),
                            manager.create(outcomes, new Shape(SAMPLES, HORIZONS, 1)))
                    .getFloat();

            assertThat((double) loss).isCloseTo(expected, within(1e-5));
        }
    }

    private static double meanWeight() {
        return IntStream.rangeClosed(1, HORIZONS)
                .mapToDouble(horizon -> Math.pow(horizon, -2))
                .average()
                .orElseThrow();
    }

    private double[] ascending(float[] base, int row) {
        float[] quantiles = gaussians(QuantileLevels.COUNT);
        Arrays.sort(quantiles);
        System.arraycopy(quantiles, 0, base, row * QuantileLevels.COUNT, QuantileLevels.COUNT);
        return IntStream.range(0, quantiles.length)
                .mapToDouble(k -> quantiles[k])
                .toArray();
    }

    private float[] gaussians(int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
