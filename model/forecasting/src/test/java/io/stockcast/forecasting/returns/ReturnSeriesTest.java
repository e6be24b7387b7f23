package io.stockcast.forecasting.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReturnSeriesTest {

    private static final Offset<Double> ROUNDING = within(1e-15);
    private static final double NONE = Double.NaN;

    @Test
    void closes_shouldGiveLogReturns() {
        ReturnSeries series = series(bar(NONE, NONE, 100, NONE), bar(NONE, NONE, 110, NONE), bar(NONE, NONE, 99, NONE));

        assertThat(series.size()).isEqualTo(3);
        assertThat(series.logReturn(1)).isCloseTo(Math.log(1.1), ROUNDING);
        assertThat(series.logReturn(2)).isCloseTo(Math.log(0.9), ROUNDING);
        assertThat(series.logReturn(0, 2)).isCloseTo(Math.log(0.99), ROUNDING);
    }

    @Test
    void rangeAroundThePreviousClose_shouldGiveParkinsonsVariance() {
        ReturnSeries series = series(bar(NONE, NONE, 100, NONE), bar(102, 98, 101, NONE));

        // ln(102/98)^2 / (4 ln 2)
        assertThat(series.rangeVariance(1)).isCloseTo(5.772319510e-4, within(1e-13));
    }

    @Test
    void gapUp_shouldCountFromThePreviousClose() {
        ReturnSeries series = series(bar(NONE, NONE, 100, NONE), bar(110, 105, 106, NONE));

        // ln(110/100)^2 / (4 ln 2)
        assertThat(series.rangeVariance(1)).isCloseTo(3.276371393e-3, within(1e-12));
    }

    @Test
    void gapDown_shouldCountFromThePreviousClose() {
        ReturnSeries series = series(bar(NONE, NONE, 100, NONE), bar(95, 90, 94, NONE));

        // ln(90/100)^2 / (4 ln 2)
        assertThat(series.rangeVariance(1)).isCloseTo(4.003781077e-3, within(1e-12));
    }

    @Test
    void splitBetweenSessions_shouldNotCountAsRangeWithAdjustedCloses() {
        ReturnSeries unsplit = series(bar(102, 98, 100, 100), bar(102, 98, 101, 101));
        ReturnSeries split = series(bar(102, 98, 100, 50), bar(51, 49, 50.5, 50.5));

        assertThat(split.logReturn(1)).isCloseTo(unsplit.logReturn(1), ROUNDING);
        assertThat(split.rangeVariance(1)).isCloseTo(unsplit.rangeVariance(1), ROUNDING);
    }

    @Test
    void adjustedCloses_shouldBeUsedWhereAllAreThere() {
        ReturnSeries series = series(bar(NONE, NONE, 100, 50), bar(NONE, NONE, 50, 50));

        assertThat(series.logReturn(1)).isZero();
    }

    @Test
    void oneMissingAdjustedClose_shouldLeaveThemAllUnused() {
        ReturnSeries series = series(bar(NONE, NONE, 100, 50), bar(NONE, NONE, 50, 50), bar(NONE, NONE, 50, NONE));

        assertThat(series.logReturn(1)).isCloseTo(Math.log(0.5), ROUNDING);
    }

    @Test
    void flatOrUnknownRange_shouldHaveNoVariance() {
        ReturnSeries series = series(bar(102, 98, 100, NONE), bar(101, 101, 101, NONE), bar(NONE, NONE, 102, NONE));

        assertThat(series.rangeVariance(1)).isNaN();
        assertThat(series.rangeVariance(2)).isNaN();
    }

    @Test
    void firstSession_shouldHaveNoRangeVarianceForWantOfAPreviousClose() {
        assertThat(series(bar(102, 98, 100, NONE)).rangeVariance(0)).isNaN();
    }

    private static double[] bar(double high, double low, double close, double adjustedClose) {
        return new double[] {high, low, close, adjustedClose};
    }

    private static ReturnSeries series(double[]... rows) {
        List<Bar> bars = new ArrayList<>();
        for (double[] row : rows) {
            LocalDate date = LocalDate.of(2024, 1, 1).plusDays(bars.size());
            bars.add(new Bar(date, NONE, row[0], row[1], row[2], row[3], Bar.NO_VOLUME));
        }
        return ReturnSeries.of(new PriceHistory("X", bars));
    }
}
