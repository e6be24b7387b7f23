package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.ShortHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import org.junit.jupiter.api.Test;

class SmallSampleWideningTest {

    private static final double[] QUANTILES = {-4, -3, -2, -1, 0.5, 2, 3, 4, 5};
    private static final int FIRST = 22;

    /** The same of the 50 returns over 20 sessions that a thousand overlapping ones tell as much as. */
    private static final double OVERLAP80 = 1 + 1.16060 / 50;

    private static final double OVERLAP95 = 1 + 1.71036 / 50;

    private final SmallSampleWidening sample =
            new SmallSampleWidening(new EwmaVolatility(ReturnSeries.of(SyntheticHistory.withRanges(FIRST + 1))));

    @Test
    void fewReturns_shouldMoveQuantilesAwayFromTheMedianByStudentsTToFirstOrder() {
        double[] wide = widened(asOfWith(100, 20), 20);

        // (1.28155^2 + 3) / 4 and (1.95996^2 + 3) / 4, over 5 returns that do not overlap, less those of 25
        double factor80 = OVERLAP80 * (1 + 1.16060 * (1 / 5.0 - 1 / 25.0));
        double factor95 = OVERLAP95 * (1 + 1.71036 * (1 / 5.0 - 1 / 25.0));
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
    void enoughReturns_shouldMoveQuantilesOnlyAsFarAsOverlappingDemands() {
        double[] wide = widened(asOfWith(SmallSampleWidening.ENOUGH, 20), 20);

        assertThat(wide[6]).isCloseTo(0.5 + 2.5 * OVERLAP80, within(1e-5));
        assertThat(wide[8]).isCloseTo(0.5 + 4.5 * OVERLAP95, within(1e-5));
        assertThat(widened(asOfWith(5000, 20), 20)).isEqualTo(wide);
    }

    @Test
    void enoughReturns_shouldNotMakeAShortHistory() {
        int enough = asOfWith(SmallSampleWidening.ENOUGH, 20);

        assertThat(sample.shortnessAt(enough)).isEmpty();
        assertThat(sample.shortnessAt(enough - 1)).isPresent();
    }

    @Test
    void shortness_shouldNameSessionsAndTheLargestWidening() {
        int asOf = asOfWith(100, 20);
        ShortHistory shortness = sample.shortnessAt(asOf).orElseThrow();

        assertThat(shortness.sessions()).isEqualTo(asOf + 1);
        assertThat(shortness.widening()).isCloseTo((widened(asOf, 20)[8] - 0.5) / 4.5 / OVERLAP95 - 1, within(1e-5));
    }

    private static int asOfWith(int returns, int horizon) {
        return FIRST + horizon + returns - 1;
    }

    private double[] widened(int session, int horizon) {
        QuantilePath path = QuantilePath.of(session, session, (t, h) -> QUANTILES);
        return sample.apply(path).at(session, horizon);
    }
}
