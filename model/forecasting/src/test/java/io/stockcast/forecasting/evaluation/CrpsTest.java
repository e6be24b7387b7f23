package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.stockcast.domain.forecast.QuantileLevels;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrpsTest {

    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);
    private static final double[] NORMAL_QUANTILES = Arrays.stream(QuantileLevels.toArray())
            .map(NORMAL::inverseCumulativeProbability)
            .toArray();

    @ParameterizedTest
    @ValueSource(doubles = {-3, 0.5})
    void pointForecast_shouldCostItsAbsoluteErrorButForTheEnds(double error) {
        double[] point = new double[9];
        Arrays.fill(point, 10);

        // twice the area under the levels 0, 0.025, ... 0.975, 0: 2 (0.975^2 / 2 + 0.025 * 0.975 / 2)
        assertThat(Crps.of(10 + error, point)).isCloseTo(0.975 * Math.abs(error), within(1e-14));
    }

    @Test
    void twoPoints_shouldCostTheAreaByHand() {
        double[] quantiles = {0, 0, 0, 0, 1, 1, 1, 1, 1};

        // at 1 the lower four are off by 1: levels 0.025, 0.05, 0.1, 0.25 with trapezoidal weights
        // 0.025, 0.0375, 0.1, 0.2, hence 2 (0.000625 + 0.001875 + 0.01 + 0.05)
        assertThat(Crps.of(1, quantiles)).isCloseTo(0.125, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, -1, 2, -3})
    void normalQuantiles_shouldScoreNearTheClosedForm(double z) {
        // Gneiting and Raftery (2007): z (2 Phi(z) - 1) + 2 phi(z) - 1 / sqrt(pi)
        double closedForm =
                z * (2 * NORMAL.cumulativeProbability(z) - 1) + 2 * NORMAL.density(z) - 1 / Math.sqrt(Math.PI);

        assertThat(Crps.of(z, NORMAL_QUANTILES)).isCloseTo(closedForm, withinPercentage(3.5));
    }

    @Test
    void normalQuantiles_shouldCostAboutOneOverRootPiOnAverage() {
        int outcomes = 10_000;
        double mean = IntStream.range(0, outcomes)
                .mapToDouble(i -> NORMAL.inverseCumulativeProbability((i + 0.5) / outcomes))
                .map(outcome -> Crps.of(outcome, NORMAL_QUANTILES))
                .average()
                .orElseThrow();

        // the trapezoidal rule over nine levels lacks 3.4 %; by fine quadrature it gives 0.545207
        assertThat(mean).isCloseTo(0.545207, within(1e-4)).isCloseTo(1 / Math.sqrt(Math.PI), withinPercentage(3.5));
    }
}
