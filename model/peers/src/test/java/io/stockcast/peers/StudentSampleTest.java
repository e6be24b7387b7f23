package io.stockcast.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.QuantileLevels;
import java.util.Arrays;
import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentSampleTest {

    @ParameterizedTest
    @ValueSource(doubles = {2.5, 4, 8, 200})
    void sample_shouldHaveTheQuantilesOfItsDistribution(double degreesOfFreedom) {
        double[] sorted = StudentSample.of(degreesOfFreedom, PathSimulation.PATHS);
        Arrays.sort(sorted);
        TDistribution student = new TDistribution(degreesOfFreedom);
        double unit = Math.sqrt((degreesOfFreedom - 2) / degreesOfFreedom);

        for (double level : QuantileLevels.toArray()) {
            double quantile = unit * student.inverseCumulativeProbability(level);
            assertThat(sorted[(int) (level * sorted.length)])
                    .isCloseTo(quantile, within(0.005 + 0.02 * Math.abs(quantile)));
        }
    }
}
