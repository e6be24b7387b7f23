package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.stockcast.domain.forecast.QuantileLevels.Interval;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.methods.EwmaNormal;
import io.stockcast.forecasting.path.AroundMedian;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import org.junit.jupiter.api.Test;

class OnlineCalibrationTest {

    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(1300);
    private static final ReturnSeries RETURNS = ReturnSeries.of(HISTORY);

    @Test
    void naiveQuantilesHalvedInWidth_shouldComeToCoverAsPromised() {
        QuantilePath corrected = new OnlineCalibration(RETURNS, 700).apply(halved(141, 1298));

        double before = coverage(halved(141, 1298), 700);
        double after = coverage(corrected, 700);
        assertThat(before).isLessThan(0.6);
        assertThat(after).isCloseTo(0.8, offset(0.04));
    }

    @Test
    void sessionAlone_shouldBeCorrectedAsInAWalk() {
        QuantilePath walk = new OnlineCalibration(RETURNS, 700).apply(halved(141, 1298));
        QuantilePath alone = new OnlineCalibration(RETURNS, 1000).apply(halved(500, 1000));

        for (int h : new int[] {1, 5, 20}) {
            assertThat(alone.at(1000, h)).containsExactly(walk.at(1000, h));
        }
    }

    @Test
    void correctedQuantiles_shouldAscendAndKeepTheMedian() {
        QuantilePath raw = halved(141, 1298);
        QuantilePath corrected = new OnlineCalibration(RETURNS, 1290).apply(raw);

        assertThat(corrected.at(1298, 20)).isSorted();
        assertThat(corrected.at(1298, 20)[4]).isEqualTo(raw.at(1298, 20)[4]);
        assertThat(corrected.at(1298, 1)[8]).isGreaterThan(raw.at(1298, 1)[8]);
    }

    private static QuantilePath halved(int first, int last) {
        return new EwmaNormal(new EwmaVolatility(RETURNS))
                .forecast(first, last)
                .map((session, horizon, quantiles) ->
                        AroundMedian.change(quantiles, (level, distance) -> distance / 2));
    }

    private static double coverage(QuantilePath path, int from) {
        int inside = 0;
        for (int t = from; t <= path.lastSession(); t++) {
            double outcome = RETURNS.logReturn(t + 1);
            double[] quantiles = path.at(t, 1);
            inside += Interval.EIGHTY.holds(outcome, quantiles) ? 1 : 0;
        }
        return inside / (double) (path.lastSession() - from + 1);
    }
}
