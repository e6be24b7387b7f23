package io.stockcast.training.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.stockcast.forecasting.path.PooledMedians;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MedianFitTest {

    private final MedianFit fit = new MedianFit();

    @Test
    void calmAndWildInstruments_shouldEachHaveMediansNearTheirOwn() {
        for (int i = 0; i < 20; i++) {
            fit.add(0.01, all(0.1));
            fit.add(0.025, all(0.02));
        }

        PooledMedians medians = fit.fitted();

        assertThat(medians.at(1, 0.01)).isBetween(0.09, 0.1);
        assertThat(medians.at(20, 0.025)).isBetween(0.02, 0.03);
    }

    @Test
    void volatilityOfNoInstrument_shouldHaveTheMeanOfAll() {
        fit.add(0.01, all(0.1));
        fit.add(0.012, all(0.2));

        assertThat(fit.fitted().at(5, 0.03)).isCloseTo(0.15, offset(1e-6));
    }

    private static double[] all(double median) {
        double[] medians = new double[20];
        Arrays.fill(medians, median);
        return medians;
    }
}
