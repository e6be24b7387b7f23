package io.stockcast.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.QuantileLevels;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

class PathSimulationTest {

    private static final double[] NORMAL = StudentSample.of(1e6, PathSimulation.PATHS);

    @Test
    void constantVariance_shouldGiveNormalSums() {
        GjrGarch constant = new GjrGarch(0.001, 4e-4, 0, 0, 0, 1e6);

        Map<Integer, double[]> quantiles = PathSimulation.quantiles(constant, 4e-4, NORMAL);

        for (int horizon : List.of(1, 5, 20)) {
            NormalDistribution sum = new NormalDistribution(horizon * 0.001, 0.02 * Math.sqrt(horizon));
            double[] expected = Arrays.stream(QuantileLevels.toArray())
                    .map(sum::inverseCumulativeProbability)
                    .toArray();
            assertThat(at(quantiles, horizon)).containsExactly(expected, within(0.0025 * Math.sqrt(horizon)));
        }
    }

    @Test
    void calmDay_shouldBeFollowedByRangesThatGrowTowardTheUsual() {
        GjrGarch model = SimulatedReturns.MODEL;
        double usual = model.omega() / (1 - model.persistence());

        double calm = width(PathSimulation.quantiles(model, usual / 4, NORMAL), 20);
        double normal = width(PathSimulation.quantiles(model, usual, NORMAL), 20);

        assertThat(calm / normal).isBetween(0.52, 0.9);
    }

    @Test
    void leverage_shouldMakeTheLowerTailTheLongerOne() {
        GjrGarch model = SimulatedReturns.MODEL;

        double[] quantiles = at(PathSimulation.quantiles(model, model.omega() / (1 - model.persistence()), NORMAL), 20);

        assertThat(quantiles[4] - quantiles[0]).isGreaterThan(1.1 * (quantiles[8] - quantiles[4]));
    }

    @Test
    void nextSession_shouldHaveTheQuantilesOfTheInnovations() {
        double[] innovations = new Random(2).doubles(1250, -2, 2).toArray();
        double[] sorted = innovations.clone();
        Arrays.sort(sorted);

        double[] quantiles = at(PathSimulation.quantiles(SimulatedReturns.MODEL, 1e-4, innovations), 1);

        assertThat(quantiles[0]).isCloseTo(4e-4 + 0.01 * sorted[31], within(1e-4));
        assertThat(quantiles[8]).isCloseTo(4e-4 + 0.01 * sorted[1218], within(1e-4));
    }

    private static double width(Map<Integer, double[]> quantiles, int horizon) {
        return QuantileLevels.Interval.EIGHTY.width(at(quantiles, horizon));
    }

    private static double[] at(Map<Integer, double[]> quantiles, int horizon) {
        return Objects.requireNonNull(quantiles.get(horizon));
    }
}
