package io.stockcast.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels.Interval;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.evaluation.CentralInterval;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.PublishedForecast;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.testing.Forecasts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories far from those that the network was trained on. */
class UnusualHistoryTest {

    private static final int LAST = 599;
    private static final PriceHistory TRADED = SyntheticHistory.withRanges(LAST + 1);

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e6})
    void priceLevel_shouldNotMatter(double factor) {
        QuantilePath scaled = published(each(bar -> scaled(bar, factor)), LAST);
        QuantilePath plain = published(TRADED, LAST);

        for (int h = 1; h <= Forecast.HORIZONS; h++) {
            assertThat(scaled.at(LAST, h)).containsExactly(plain.at(LAST, h), within(1e-8));
        }
    }

    @Test
    void volumesOfZero_shouldBeLikeUnknownOnes() {
        PriceHistory zeroes = each(
                bar -> new Bar(bar.date(), bar.open(), bar.high(), bar.low(), bar.close(), bar.adjustedClose(), 0));

        for (int h = 1; h <= Forecast.HORIZONS; h++) {
            assertThat(published(zeroes, LAST).at(LAST, h))
                    .isEqualTo(published(TRADED, LAST).at(LAST, h));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {142, 300, 600})
    void closeOnlyHistory_shouldGiveAscendingQuantiles(int sessions) {
        assertAscending(published(SyntheticHistory.asCloseOnly(sessions), sessions - 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.2})
    void veryCalmAndVeryWildPrices_shouldBeForecastWithHonestIntervals(double volatility) {
        PriceHistory history = normalWalk(2000, volatility);
        ReturnSeries returns = ReturnSeries.of(history);
        QuantilePath path = published(history, 500, 1979);

        assertAscending(path);
        assertThat(coverage(returns, path, 1, CentralInterval.EIGHTY)).isCloseTo(0.80, within(0.03));
        assertThat(coverage(returns, path, 1, CentralInterval.NINETY_FIVE)).isCloseTo(0.95, within(0.02));
        assertThat(coverage(returns, path, 5, CentralInterval.EIGHTY)).isCloseTo(0.80, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void monthWithoutTradingInTheMiddle_shouldNotLetTheIntervalsCollapse(boolean asCloseOnly) {
        PriceHistory traded = asCloseOnly ? SyntheticHistory.asCloseOnly(LAST + 1) : TRADED;
        QuantilePath plain = published(traded, 300);
        QuantilePath halted = published(haltedFrom(traded, 400, 422), 300);

        assertAscending(halted);
        for (int h : new int[] {1, 5, 20}) {
            for (int t = 400; t < 422; t++) {
                assertThat(width(halted, t, h)).isGreaterThan(0.25 * width(plain, 399, h));
            }
            assertThat(width(halted, LAST, h) / width(plain, LAST, h)).isBetween(0.7, 1.4);
        }
    }

    private static QuantilePath published(PriceHistory history, int first) {
        return published(history, first, history.size() - 1);
    }

    private static QuantilePath published(PriceHistory history, int first, int last) {
        return new PublishedForecast(MeasuredHistory.of(history), Forecasts.VINTAGES).forecast(first, last);
    }

    private static void assertAscending(QuantilePath path) {
        for (int t = path.firstSession(); t <= path.lastSession(); t++) {
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                assertThat(path.at(t, h)).isSorted();
                assertThat(Arrays.stream(path.at(t, h))).allMatch(Double::isFinite);
            }
        }
    }

    private static double coverage(ReturnSeries returns, QuantilePath path, int horizon, CentralInterval interval) {
        return IntStream.rangeClosed(path.firstSession(), path.lastSession())
                .mapToDouble(t -> interval.holds(returns.logReturn(t, t + horizon), path.at(t, horizon)) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static double width(QuantilePath path, int session, int horizon) {
        double[] quantiles = path.at(session, horizon);
        return Interval.EIGHTY.width(quantiles);
    }

    private static PriceHistory normalWalk(int sessions, double volatility) {
        Random random = new Random(11);
        double[] closes = new double[sessions];
        double logPrice = Math.log(100);
        for (int t = 0; t < sessions; t++) {
            logPrice += volatility * random.nextGaussian();
            closes[t] = Math.exp(logPrice);
        }
        return SyntheticHistory.ofCloses(closes);
    }

    /** The history with closes that repeat from one session to before another, and go on as they went from there. */
    private static PriceHistory haltedFrom(PriceHistory history, int from, int to) {
        List<Bar> bars = new ArrayList<>(history.bars());
        double close = bars.get(from - 1).close();
        double gap = close / bars.get(to - 1).close();
        bars.subList(from, to).replaceAll(bar -> Bar.ofClose(bar.date(), close));
        bars.subList(to, bars.size()).replaceAll(bar -> scaled(bar, gap));
        return new PriceHistory("HALTED", bars);
    }

    private static PriceHistory each(UnaryOperator<Bar> change) {
        return new PriceHistory("X", TRADED.bars().stream().map(change).toList());
    }

    private static Bar scaled(Bar bar, double factor) {
        return new Bar(
                bar.date(),
                bar.open() * factor,
                bar.high() * factor,
                bar.low() * factor,
                bar.close() * factor,
                bar.adjustedClose() * factor,
                bar.volume());
    }
}
