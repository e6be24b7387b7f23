package io.stockcast.forecasting.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AroundMedianTest {

    private static final double[] QUANTILES = {-4, -3, -2, -1, 1, 2, 4, 6, 8};

    @Test
    void distances_shouldBeChangedByLevelAndTheMedianKept() {
        double[] changed = AroundMedian.change(QUANTILES, (level, distance) -> level < 4 ? 2 * distance : distance / 2);

        assertThat(changed).containsExactly(-9, -7, -5, -3, 1, 1.5, 2.5, 3.5, 4.5);
        assertThat(QUANTILES[0]).isEqualTo(-4);
    }

    @Test
    void anotherCenter_shouldMoveAllQuantiles() {
        assertThat(AroundMedian.change(QUANTILES, 3, (level, distance) -> distance))
                .containsExactly(-2, -1, 0, 1, 3, 4, 6, 8, 10);
    }
}
