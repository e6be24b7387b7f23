package io.stockcast.forecasting.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarVolatilityTest {

    /** 250 rows are known from session 44 + 250 on, which happens to be one of every 21st. */
    private static final int FIRST_FIT = 294;

    /** The ridge that keeps the equations solvable moves a forecast by less than this. */
    private static final Percentage RIDGE = withinPercentage(1e-3);

    private static final ReturnSeries SERIES = ReturnSeries.of(SyntheticHistory.withRanges(500));

    @ParameterizedTest
    @CsvSource({"1, 294", "1, 314", "5, 314", "20, 314", "1, 315", "7, 400", "20, 499"})
    void forecast_shouldBeLeastSquaresOverTheRowsKnownAtTheLastRefit(int horizon, int asOf) {
        int refit = asOf / 21 * 21;

        assertThat(har(SERIES).sigma(asOf, horizon))
                .isCloseTo(RangeVariances.of(SERIES).forecast(horizon, refit, asOf), RIDGE);
    }

    @Test
    void tooFewRows_shouldBeForecastByTheRecentAverageOfWhatHarExplains() {
        VarianceAverages variances = new VarianceAverages(SERIES, new EwmaVolatility(SERIES));
        HarVolatility har = har(SERIES);
        double[] logs = IntStream.range(0, FIRST_FIT)
                .mapToDouble(t -> t < 5 ? 0 : Math.log(variances.mean(t, 5)))
                .toArray();
        double average = Arrays.stream(logs, 5, 27).average().orElseThrow();

        assertThat(har.firstSession()).isEqualTo(22);
        assertThat(har.sigma(26, 5)).isCloseTo(Math.sqrt(5 * Math.exp(average)), RIDGE);
        for (int t = 27; t < FIRST_FIT; t++) {
            average = 0.94 * average + 0.06 * logs[t];
            assertThat(har.sigma(t, 5)).isCloseTo(Math.sqrt(5 * Math.exp(average)), RIDGE);
        }
        assertThat(har.sigma(FIRST_FIT, 5)).isNotCloseTo(Math.sqrt(5 * Math.exp(average)), RIDGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20})
    void firstFit_shouldNotChangeTheMeasureOfVolatility(int horizon) {
        double before = 0;
        double after = 0;
        for (int seed = 0; seed < 30; seed++) {
            HarVolatility har = har(ReturnSeries.of(SyntheticHistory.withRanges(300, seed)));
            before += har.sigma(FIRST_FIT - 1, horizon);
            after += har.sigma(FIRST_FIT, horizon);
        }

        assertThat(after / before).isBetween(0.9, 1.1);
    }

    @Test
    void historyOfCloses_shouldFallBackToEwma() {
        ReturnSeries series = ReturnSeries.of(SyntheticHistory.asCloseOnly(500));
        EwmaVolatility ewma = new EwmaVolatility(series);
        HarVolatility har = HarVolatility.of(series, ewma);

        for (int t = 22; t < 500; t++) {
            assertThat(har.sigma(t, 20)).isEqualTo(ewma.sigma(t, 20));
        }
    }

    @Test
    void rangesInHalfOfTheLastYear_shouldBeEnoughAndOneFewerShouldNot() {
        ReturnSeries series = ReturnSeries.of(withoutRangesFrom(350, SyntheticHistory.withRanges(500)));
        EwmaVolatility ewma = new EwmaVolatility(series);
        HarVolatility har = HarVolatility.of(series, ewma);

        // as of 474 the 250 sessions from 225 hold the ranges of 225 to 349: 125
        assertThat(har.sigma(474, 1)).isNotEqualTo(ewma.sigma(474, 1));
        assertThat(har.sigma(475, 1)).isEqualTo(ewma.sigma(475, 1));
    }

    @Test
    void constantVariance_shouldScaleWithTheSquareRootOfTheHorizon() {
        ReturnSeries series = ReturnSeries.of(seesaw(0.01, 400));
        double parkinson = 0.01 / Math.sqrt(4 * Math.log(2));

        HarVolatility har = har(series);

        for (int h = 1; h <= 20; h++) {
            assertThat(har.sigma(399, h)).isCloseTo(parkinson * Math.sqrt(h), RIDGE);
        }
    }

    private static HarVolatility har(ReturnSeries series) {
        return HarVolatility.of(series, new EwmaVolatility(series));
    }

    private static PriceHistory withoutRangesFrom(int first, PriceHistory history) {
        List<Bar> bars = new ArrayList<>(history.bars());
        bars.replaceAll(
                bar -> bar.date().isBefore(history.bar(first).date()) ? bar : Bar.ofClose(bar.date(), bar.close()));
        return new PriceHistory("X", bars);
    }

    /** Closes that go up and down by the same log-return, each day's range being just that. */
    private static PriceHistory seesaw(double logReturn, int sessions) {
        double low = 100;
        double high = 100 * Math.exp(logReturn);
        List<Bar> bars = new ArrayList<>();
        for (Bar bar : SyntheticHistory.asCloseOnly(sessions).bars()) {
            double close = bars.size() % 2 == 0 ? low : high;
            bars.add(new Bar(bar.date(), Double.NaN, high, low, close, Double.NaN, Bar.NO_VOLUME));
        }
        return new PriceHistory("SEESAW", bars);
    }
}
