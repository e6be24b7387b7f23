package io.stockcast.forecasting.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.QuantileLevels;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlidingSampleTest {

    /** Figures of type 7, the default of R's quantile and NumPy's percentile. */
    @ParameterizedTest
    @CsvSource({"0, 15", "0.05, 16", "0.3, 23", "0.4, 29", "0.5, 35", "0.975, 49", "1, 50"})
    void quantile_shouldInterpolateOrderStatistics(double probability, double expected) {
        SlidingSample sample = new SlidingSample(5, new double[] {35, 50, 15, 40, 20});

        assertThat(sample.quantile(probability)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void singleValue_shouldBeEveryQuantile() {
        SlidingSample sample = new SlidingSample(3, new double[] {7});

        assertThat(sample.quantile(0.025)).isEqualTo(7);
        assertThat(sample.quantile(0.975)).isEqualTo(7);
    }

    @Test
    void fullSample_shouldForgetItsOldestValue() {
        SlidingSample sample = new SlidingSample(3, new double[] {9, 1, 5});

        sample.add(2);

        assertThat(sample.quantile(1)).isEqualTo(5);
        assertThat(sample.quantile(0.5)).isEqualTo(2);
    }

    @Test
    void longStreamWithTies_shouldAlwaysGiveWhatSortingAfreshGives() {
        int capacity = 60;
        Random random = new Random(11);
        double[] stream =
                random.doubles(4_000, -1, 1).map(x -> Math.rint(x * 40) / 40).toArray();
        SlidingSample sample = new SlidingSample(capacity, Arrays.copyOf(stream, 25));

        for (int next = 25; next < stream.length; next++) {
            sample.add(stream[next]);
            double[] sorted = Arrays.copyOfRange(stream, Math.max(0, next + 1 - capacity), next + 1);
            Arrays.sort(sorted);
            for (double probability : QuantileLevels.toArray()) {
                assertThat(sample.quantile(probability)).isEqualTo(quantile(sorted, probability));
            }
        }
    }

    private static double quantile(double[] sorted, double probability) {
        double rank = probability * (sorted.length - 1);
        int below = (int) Math.floor(rank);
        int above = (int) Math.ceil(rank);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
