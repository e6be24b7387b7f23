package io.stockcast.forecasting.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class VarianceAveragesTest {

    private static final Percentage ROUNDING = withinPercentage(1e-8);

    private final ReturnSeries series = ReturnSeries.of(history());
    private final EwmaVolatility ewma = new EwmaVolatility(series);
    private final VarianceAverages variances = new VarianceAverages(series, ewma);

    @Test
    void sessionWithRange_shouldCountItsRange() {
        assertThat(variances.mean(50, 1)).isCloseTo(series.rangeVariance(50), ROUNDING);
    }

    @Test
    void sessionWithoutRange_shouldCountItsEwmaVariance() {
        assertThat(variances.mean(60, 1)).isCloseTo(ewma.variance(60), ROUNDING);
    }

    @Test
    void nearlyFlatSession_shouldCountAFiftiethOfItsEwmaVariance() {
        assertThat(variances.mean(70, 1)).isCloseTo(0.02 * ewma.variance(70), ROUNDING);
    }

    @Test
    void mean_shouldAverageTheSessionsThatEndWithTheLast() {
        double sum = series.rangeVariance(58)
                + series.rangeVariance(59)
                + ewma.variance(60)
                + series.rangeVariance(61)
                + series.rangeVariance(62);

        assertThat(variances.mean(62, 5)).isCloseTo(sum / 5, ROUNDING);
    }

    @Test
    void rangesWithin_shouldCountTheSessionsThatHadOne() {
        assertThat(variances.rangesWithin(60, 5)).isEqualTo(4);
        assertThat(variances.rangesWithin(59, 5)).isEqualTo(5);
        assertThat(variances.rangesWithin(20, 250)).isEqualTo(20);
    }

    @Test
    void firstSession_shouldLeaveAWholeMonthOfEwmaVariancesBehindIt() {
        assertThat(variances.firstSession()).isEqualTo(44);
    }

    /** No range at session 60, and at session 70 hardly one, around the previous close. */
    private static PriceHistory history() {
        List<Bar> bars = new ArrayList<>(SyntheticHistory.withRanges(80).bars());
        bars.set(60, Bar.ofClose(bars.get(60).date(), bars.get(60).close()));
        double close = bars.get(69).close();
        bars.set(
                70,
                new Bar(
                        bars.get(70).date(),
                        close,
                        close * 1.00001,
                        close * 0.99999,
                        close,
                        Double.NaN,
                        Bar.NO_VOLUME));
        return new PriceHistory("X", bars);
    }
}
