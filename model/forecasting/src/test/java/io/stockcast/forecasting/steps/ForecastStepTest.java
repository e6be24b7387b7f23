package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.forecasting.path.QuantilePath;
import org.junit.jupiter.api.Test;

class ForecastStepTest {

    @Test
    void stepAfterAnother_shouldChangeWhatTheFirstMade() {
        ForecastStep twice = path -> path.map((t, h, quantiles) -> new double[] {2 * quantiles[0]});
        ForecastStep oneMore = path -> path.map((t, h, quantiles) -> new double[] {quantiles[0] + 1});
        QuantilePath path = QuantilePath.of(0, 0, (t, h) -> new double[] {3});

        assertThat(twice.then(oneMore).apply(path).at(0, 1)).containsExactly(7);
        assertThat(oneMore.then(twice).apply(path).at(0, 1)).containsExactly(8);
    }
}
