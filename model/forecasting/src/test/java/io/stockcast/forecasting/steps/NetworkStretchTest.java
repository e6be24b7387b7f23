package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.EwmaNormal;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.testing.Forecasts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkStretchTest {

    private static final double[] QUANTILES = {-4, -3, -2, -1, 1, 2, 4, 6, 8};

    @Test
    void zeros_shouldChangeNothing() {
        assertThat(NetworkStretch.stretched(QUANTILES, 0, 0)).containsExactly(QUANTILES);
    }

    @Test
    void logsOfFactors_shouldStretchTheDistancesFromTheMedian() {
        double[] stretched = NetworkStretch.stretched(QUANTILES, Math.log(2), Math.log(0.5));

        assertThat(stretched).containsExactly(new double[] {-9, -7, -5, -3, 1, 1.5, 2.5, 3.5, 4.5}, within(1e-12));
    }

    @Test
    void path_shouldBeStretchedByWhatTheNetworkSaysOfEachSession() {
        MeasuredHistory measured = MeasuredHistory.of(SyntheticHistory.withRanges(500));
        Features features = new Features(measured);
        QuantilePath base = new EwmaNormal(measured.ewma()).forecast(480, 499);

        QuantilePath path = new NetworkStretch(Forecasts.VINTAGES.newest(), features).apply(base);

        assertThat(path.firstSession()).isEqualTo(480);
        assertThat(path.lastSession()).isEqualTo(499);
        float[] stretch = Forecasts.VINTAGES.newest().stretches(features.rows(490, 490))[0][4];
        assertThat(path.at(490, 5)).containsExactly(NetworkStretch.stretched(base.at(490, 5), stretch[0], stretch[1]));
    }

    @ParameterizedTest
    @CsvSource({"-50, 50", "0.7, -0.7", "-700, -700"})
    void anyLogs_shouldKeepQuantilesAscending(double below, double above) {
        double[] quantiles = {-0.31, -0.3, -0.2, -0.1 - 1e-17, -0.1, 0.02, 0.02, 0.3, 0.300001};

        assertThat(NetworkStretch.stretched(quantiles, below, above)).isSorted();
    }
}
