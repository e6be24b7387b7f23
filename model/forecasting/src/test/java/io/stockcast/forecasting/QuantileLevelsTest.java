package io.stockcast.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.forecast.QuantileLevels.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuantileLevelsTest {

    private static final double[] LEVELS = QuantileLevels.toArray();

    @ParameterizedTest
    @EnumSource(Interval.class)
    void interval_shouldBeCentralAndAsWideAsItPromises(Interval interval) {
        assertThat(interval.width(LEVELS)).isCloseTo(interval.coverage(), within(1e-12));
        assertThat(LEVELS[interval.low()] + LEVELS[interval.high()]).isCloseTo(1, within(1e-12));
    }

    @Test
    void interval_shouldHoldItsEnds() {
        assertThat(Interval.EIGHTY.holds(0.10, LEVELS)).isTrue();
        assertThat(Interval.EIGHTY.holds(0.90, LEVELS)).isTrue();
        assertThat(Interval.EIGHTY.holds(0.91, LEVELS)).isFalse();
        assertThat(Interval.EIGHTY.holds(0.09, LEVELS)).isFalse();
    }

    @Test
    void median_shouldHaveHalfTheProbabilityBelowIt() {
        assertThat(QuantileLevels.at(QuantileLevels.MEDIAN)).isEqualTo(0.5);
    }

    @Test
    void valuesOfIntervals_shouldStandAtTheLevelsThatBoundThem() {
        double[] values = QuantileLevels.symmetric(0, 50, 80, 90, 95);

        for (Interval interval : Interval.values()) {
            assertThat(values[interval.low()]).isCloseTo(100 * interval.coverage(), within(1e-12));
            assertThat(values[interval.high()]).isCloseTo(100 * interval.coverage(), within(1e-12));
        }
        assertThat(values[QuantileLevels.MEDIAN]).isZero();
    }
}
