package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.QuantileLevels;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PitTest {

    private static final NormalDistribution NORMAL = new NormalDistribution(3, 2);
    private static final double[] QUANTILES = Arrays.stream(QuantileLevels.toArray())
            .map(NORMAL::inverseCumulativeProbability)
            .toArray();

    @ParameterizedTest
    @ValueSource(doubles = {-6, -1, 0.3, 2.9, 3.1, 5, 8, 11})
    void normalForecast_shouldBeTransformedExactlyAlsoInItsTails(double outcome) {
        assertThat(Pit.of(outcome, QUANTILES)).isCloseTo(NORMAL.cumulativeProbability(outcome), within(1e-12));
    }

    @Test
    void outcomeOnAQuantile_shouldGiveItsLevel() {
        double[] uneven = {-9, -4, -3, -1, 0, 2, 4, 7, 20};
        for (int k = 0; k < uneven.length; k++) {
            assertThat(Pit.of(uneven[k], uneven)).isCloseTo(QuantileLevels.at(k), within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "1, 1"})
    void pointForecast_shouldPutOtherOutcomesAtTheEnds(double outcome, double expected) {
        assertThat(Pit.of(outcome, new double[9])).isEqualTo(expected);
        assertThat(Pit.of(0, new double[9])).isBetween(0.0, 1.0);
    }

    @Test
    void histogram_shouldCountBothEnds() {
        assertThat(Pit.histogram(placed(0, 0.24, 0.25, 0.8, 1), 4))
                .containsExactly(new double[] {0.4, 0.2, 0, 0.4}, within(1e-12));
    }

    @Test
    void distance_shouldBeTheFigureByHand() {
        // the empirical distribution reaches 3 / 5 at 0.25
        assertThat(Pit.distance(placed(0.9, 0.05, 0.7, 0.2, 0.25))).isCloseTo(0.35, within(1e-12));
        // the exact p-value by SciPy's kstest
        assertThat(Pit.pValue(placed(0.9, 0.05, 0.7, 0.2, 0.25))).isCloseTo(0.46975, within(1e-9));
    }

    @Test
    void evenTransforms_shouldPassAndOneSidedOnesFail() {
        double[] even =
                IntStream.range(0, 500).mapToDouble(i -> (i + 0.5) / 500).toArray();
        double[] low = DoubleStream.of(even).map(p -> p * p).toArray();

        assertThat(Pit.pValue(placed(even))).isGreaterThan(0.99);
        assertThat(Pit.pValue(placed(low))).isLessThan(1e-6);
    }

    private static List<PlacedOutcome> placed(double... transforms) {
        return Arrays.stream(transforms)
                .mapToObj(pit -> new PlacedOutcome(LocalDate.EPOCH, 0, 0, pit, true, true))
                .toList();
    }
}
