package io.stockcast.domain.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.forecast.QuantileLevels;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileCurveTest {

    private static final double[] UNEVEN = {-.061, -.046, -.031, -.0128, .0021, .0156, .0289, .0377, .0466};

    /** Of SciPy 1.17: {@code norm.cdf(PchipInterpolator(quantiles, norm.ppf(levels))(x))} and its derivative. */
    @ParameterizedTest
    @CsvSource({
        "-0.061, 0.025000000, 1.1338909",
        "-0.05, 0.041516769, 1.9308826",
        "-0.02, 0.174172273, 8.8692713",
        "-0.005, 0.367824313, 17.5490892",
        "0, 0.460063076, 19.0034797",
        "0.01, 0.653852962, 18.8304463",
        "0.03, 0.908070111, 7.0899146",
        "0.045, 0.971748667, 2.1732921",
    })
    void returnBetweenTheQuantiles_shouldHaveTheProbabilityOfTheMonotoneCubic(
            double logReturn, double probability, double density) {
        QuantileCurve curve = new QuantileCurve(UNEVEN);

        assertThat(curve.probability(logReturn)).isCloseTo(probability, within(1e-9));
        assertThat(curve.density(logReturn)).isCloseTo(density, within(1e-7));
    }

    /** By hand: {@code 0.025 exp(-d ln 4 / s)} with {@code s} = 0.030 below and 0.0177 above. */
    @ParameterizedTest
    @CsvSource({"-0.08, 0.010390474, 0.4801418", "-0.091, 0.00625, 0.2888", "0.06, 0.991247277, 0.6855283"})
    void returnBeyondTheQuantiles_shouldLieInAnExponentialTail(double logReturn, double probability, double density) {
        QuantileCurve curve = new QuantileCurve(UNEVEN);

        assertThat(curve.probability(logReturn)).isCloseTo(probability, within(1e-9));
        assertThat(curve.density(logReturn)).isCloseTo(density, within(1e-4));
    }

    @Test
    void quantile_shouldHaveItsLevel() {
        QuantileCurve curve = new QuantileCurve(UNEVEN);

        for (int k = 0; k < UNEVEN.length; k++) {
            assertThat(curve.probability(UNEVEN[k])).isCloseTo(QuantileLevels.at(k), within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.03, -0.011, 0.002, 0.007, 0.03})
    void quantilesOfANormalDistribution_shouldGiveTheWholeBetweenThem(double logReturn) {
        NormalDistribution normal = new NormalDistribution(0.001, 0.02);
        QuantileCurve curve = new QuantileCurve(Arrays.stream(QuantileLevels.toArray())
                .map(normal::inverseCumulativeProbability)
                .toArray());

        assertThat(curve.probability(logReturn)).isCloseTo(normal.cumulativeProbability(logReturn), within(1e-12));
        assertThat(curve.density(logReturn)).isCloseTo(normal.density(logReturn), within(1e-9));
    }

    @Test
    void quantilesThatAreTheSame_shouldLeaveTheProbabilityAscending() {
        QuantileCurve curve = new QuantileCurve(new double[] {-.02, -.02, -.02, -.01, 0, .01, .01, .01, .03});

        double[] probabilities = IntStream.rangeClosed(-500, 500)
                .mapToDouble(i -> curve.probability(i / 10_000.0))
                .toArray();
        assertThat(probabilities).isSorted().doesNotContain(Double.NaN);
        assertThat(curve.probability(-0.0201)).isZero();
        assertThat(curve.probability(-0.0199)).isBetween(0.1, 0.11);
        assertThat(curve.probability(0.0101)).isBetween(0.95, 0.96);
    }

    @Test
    void prices_shouldCountFromTheLastClose() {
        PriceQuantiles prices = new PriceQuantiles(List.of(94.0, 95.0, 96.0, 98.0, 100.0, 102.0, 104.0, 105.0, 106.0));

        assertThat(QuantileCurve.of(prices, 100).probability(Math.log(0.98))).isCloseTo(0.25, within(1e-12));
    }
}
