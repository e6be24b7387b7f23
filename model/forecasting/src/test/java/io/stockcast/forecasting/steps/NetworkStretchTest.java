package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkStretchTest {

    private static final double[] QUANTILES = {-4, -3, -2, -1, 1, 2, 4, 6, 8};

    @Test
    void zeros_shouldChangeNothing() {
        assertThat(NetworkStretch.apply(QUANTILES, 0, 0)).containsExactly(QUANTILES);
    }

    @Test
    void logsOfFactors_shouldStretchTheDistancesFromTheMedian() {
        double[] stretched = NetworkStretch.apply(QUANTILES, Math.log(2), Math.log(0.5));

        assertThat(stretched).containsExactly(new double[] {-9, -7, -5, -3, 1, 1.5, 2.5, 3.5, 4.5}, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"-50, 50", "0.7, -0.7", "-700, -700"})
    void anyLogs_shouldKeepQuantilesAscending(double below, double above) {
        double[] quantiles = {-0.31, -0.3, -0.2, -0.1 - 1e-17, -0.1, 0.02, 0.02, 0.3, 0.300001};

        assertThat(NetworkStretch.apply(quantiles, below, above)).isSorted();
    }
}
