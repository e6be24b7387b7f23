package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinballLossTest {

    @ParameterizedTest
    @CsvSource({"3, 1, 0.9, 1.8", "1, 3, 0.9, 0.2", "3, 1, 0.5, 1", "1, 3, 0.025, 1.95", "2, 2, 0.3, 0"})
    void error_shouldCostItsProbability(double outcome, double quantile, double probability, double loss) {
        assertThat(PinballLoss.of(outcome, quantile, probability)).isCloseTo(loss, within(1e-15));
    }

    @Test
    void mean_shouldAverageTheNineLevels() {
        double[] zeros = new double[9];

        // the levels average one half, so a unit error costs one half on either side
        assertThat(PinballLoss.mean(1, zeros)).isCloseTo(0.5, within(1e-15));
        assertThat(PinballLoss.mean(-1, zeros)).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void trueQuantile_shouldCostLessThanItsNeighbours() {
        double[] outcomes = new double[1_000];
        Arrays.setAll(outcomes, i -> (i + 0.5) / 1_000);

        double truth = meanLoss(outcomes, 0.9);

        assertThat(truth).isLessThan(meanLoss(outcomes, 0.85)).isLessThan(meanLoss(outcomes, 0.95));
    }

    private static double meanLoss(double[] outcomes, double quantile) {
        return Arrays.stream(outcomes)
                .map(outcome -> PinballLoss.of(outcome, quantile, 0.9))
                .average()
                .orElseThrow();
    }
}
