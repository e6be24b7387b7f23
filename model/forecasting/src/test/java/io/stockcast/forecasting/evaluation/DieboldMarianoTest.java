package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DieboldMarianoTest {

    @Test
    void shortSeries_shouldGiveTheFigureByHand() {
        // mean 2.5; bandwidth floor(4 (4 / 100)^(2/9)) = 1; autocovariances 1.25 and -0.4375, the latter
        // with weight 2 (1 - 1/2); t = 2.5 / sqrt(0.8125 / 4)
        assertThat(DieboldMariano.t(new double[] {1, 3, 2, 4}, 1)).isCloseTo(5.5470019623, within(1e-9));
    }

    /** Computed with NumPy from its full autocorrelation; bandwidths 4, 8 and 23. */
    @ParameterizedTest
    @CsvSource({"1, 0.9568408058552609", "5, 1.5682818852824518", "20, 1.2778874340125685"})
    void longSeries_shouldGiveTheFigureComputedElsewhere(int horizon, double expected) {
        assertThat(DieboldMariano.t(waves(), horizon)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void otherSign_shouldTurnTheStatisticRound() {
        double[] negated = Arrays.stream(waves()).map(value -> -value).toArray();

        assertThat(DieboldMariano.t(negated, 5)).isEqualTo(-DieboldMariano.t(waves(), 5));
    }

    @Test
    void differentialsThatDoNotVary_shouldGiveZero() {
        double[] tenths = new double[10];
        Arrays.fill(tenths, 0.1);

        assertThat(DieboldMariano.t(tenths, 1)).isZero();
        assertThat(DieboldMariano.t(new double[] {0.1}, 20)).isZero();
        assertThat(DieboldMariano.t(new double[7], 5)).isZero();
    }

    private static double[] waves() {
        double[] waves = new double[250];
        Arrays.setAll(waves, i -> 0.05 + Math.sin(0.7 * i) + 0.3 * Math.cos(0.13 * i));
        return waves;
    }
}
