package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

class IntervalStretchTest {

    private static final double[] QUANTILES = {-4, -3, -2, -1, 0, 1, 2, 3, 4};

    @Test
    void factors_shouldGoToTheirIntervals() {
        double[] stretched = IntervalStretch.apply(QUANTILES, Math.log(2), Math.log(8));

        assertThat(stretched).containsExactly(new double[] {-32, -12, -4, -2, 0, 2, 4, 12, 32}, offset(1e-12));
    }

    @Test
    void factorsThatWouldCrossQuantiles_shouldLetTheOuterGiveWay() {
        double[] stretched = IntervalStretch.apply(QUANTILES, Math.log(2), Math.log(0.5));

        assertThat(stretched).containsExactly(new double[] {-4, -4, -4, -2, 0, 2, 4, 4, 4}, offset(1e-12));
    }
}
