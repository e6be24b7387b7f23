package io.stockcast.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SmallSampleTest {

    private static final double[] QUANTILES = {-4, -3, -2, -1, 0.5, 2, 3, 4, 5};
    private static final int FIRST = 22;

    private final SmallSample sample = new SmallSample(FIRST);

    @Test
    void fewReturns_shouldMoveQuantilesAwayFromTheMedianByStudentsTToFirstOrder() {
        double[] wide = widened(asOfWith(100, 20), 20);

        // (1.28155^2 + 3) / 4 and (1.95996^2 + 3) / 4, over 5 returns that do not overlap, less those of 25
        double factor80 = 1 + 1.16060 * (1 / 5.0 - 1 / 25.0);
        double factor95 = 1 + 1.71036 * (1 / 5.0 - 1 / 25.0);
        assertThat(wide[2]).isCloseTo(0.5 - 2.5 * factor80, within(1e-4));
        assertThat(wide[6]).isCloseTo(0.5 + 2.5 * factor80, within(1e-4));
        assertThat(wide[0]).isCloseTo(0.5 - 4.5 * factor95, within(1e-4));
        assertThat(wide[8]).isCloseTo(0.5 + 4.5 * factor95, within(1e-4));
        assertThat(wide[4]).isEqualTo(0.5);
        assertThat(wide).isSorted();
    }

    @Test
    void nextSession_shouldHardlyBeWidened() {
        assertThat(widened(asOfWith(100, 1), 1)[8]).isBetween(5.0, 5.1);
    }

    @Test
    void enoughReturns_shouldLeaveQuantilesAsTheyAre() {
        int enough = asOfWith(SmallSample.ENOUGH, 20);

        assertThat(widened(enough, 20)).isEqualTo(QUANTILES);
        assertThat(widened(enough - 1, 20)).isNotEqualTo(QUANTILES);
        assertThat(sample.at(enough)).isEmpty();
    }

    @Test
    void shortness_shouldNameSessionsAndTheLargestWidening() {
        int asOf = asOfWith(100, 20);
        ShortHistory shortness = sample.at(asOf).orElseThrow();

        assertThat(shortness.sessions()).isEqualTo(asOf + 1);
        assertThat(shortness.widening()).isCloseTo((widened(asOf, 20)[8] - 0.5) / 4.5 - 1, within(1e-12));
    }

    private static int asOfWith(int returns, int horizon) {
        return FIRST + horizon + returns - 1;
    }

    private double[] widened(int session, int horizon) {
        double[][][] path = QuantilePath.blank(session, session);
        Arrays.setAll(path[0], h -> QUANTILES.clone());
        return sample.widen(new QuantilePath(session, path)).at(session, horizon);
    }
}
