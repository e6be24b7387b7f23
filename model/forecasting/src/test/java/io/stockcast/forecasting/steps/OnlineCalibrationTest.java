package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.stockcast.forecasting.methods.PreparedHistory;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.testing.SyntheticHistory;
import org.junit.jupiter.api.Test;

class OnlineCalibrationTest {

    private static final PreparedHistory PREPARED = new PreparedHistory(SyntheticHistory.withRanges(1300));

    @Test
    void naiveQuantilesHalvedInWidth_shouldComeToCoverAsPromised() {
        QuantilePath corrected = OnlineCalibration.correct(halved(141, 1298), PREPARED.series(), 700);

        double before = coverage(halved(141, 1298), 700);
        double after = coverage(corrected, 700);
        assertThat(before).isLessThan(0.6);
        assertThat(after).isCloseTo(0.8, offset(0.04));
    }

    @Test
    void sessionAlone_shouldBeCorrectedAsInAWalk() {
        QuantilePath walk = OnlineCalibration.correct(halved(141, 1298), PREPARED.series(), 700);
        QuantilePath alone = OnlineCalibration.correct(halved(500, 1000), PREPARED.series(), 1000);

        for (int h : new int[] {1, 5, 20}) {
            assertThat(alone.at(1000, h)).containsExactly(walk.at(1000, h));
        }
    }

    @Test
    void correctedQuantiles_shouldAscendAndKeepTheMedian() {
        QuantilePath raw = halved(141, 1298);
        QuantilePath corrected = OnlineCalibration.correct(raw, PREPARED.series(), 1290);

        assertThat(corrected.at(1298, 20)).isSorted();
        assertThat(corrected.at(1298, 20)[4]).isEqualTo(raw.at(1298, 20)[4]);
        assertThat(corrected.at(1298, 1)[8]).isGreaterThan(raw.at(1298, 1)[8]);
    }

    private static QuantilePath halved(int first, int last) {
        QuantilePath naive = PREPARED.ewmaNormal(first, last);
        double[][][] halved = QuantilePath.blank(first, last);
        for (int t = first; t <= last; t++) {
            for (int h = 1; h <= halved[0].length; h++) {
                for (int k = 0; k < halved[0][0].length; k++) {
                    halved[t - first][h - 1][k] = naive.at(t, h)[k] / 2;
                }
            }
        }
        return new QuantilePath(first, halved);
    }

    private static double coverage(QuantilePath path, int from) {
        int inside = 0;
        for (int t = from; t <= path.lastSession(); t++) {
            double outcome = PREPARED.series().logReturn(t + 1);
            double[] quantiles = path.at(t, 1);
            inside += quantiles[2] <= outcome && outcome <= quantiles[6] ? 1 : 0;
        }
        return inside / (double) (path.lastSession() - from + 1);
    }
}
