package io.stockcast.forecasting.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.input.ImpliedVolatility;
import io.stockcast.forecasting.input.LateSignals;
import io.stockcast.forecasting.input.LeadSeries;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.input.ReportMoves;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.testing.FixedLeadSeries;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeaturesTest {

    private static final Offset<Float> FLOAT_ROUNDING = within(2e-6f);

    private final PriceHistory history = SyntheticHistory.withRanges(500);
    private final MeasuredHistory measured = MeasuredHistory.of(history);
    private final ReturnSeries series = measured.returns();
    private final EwmaVolatility ewma = measured.ewma();
    private final VolatilityPath har = measured.volatility();

    /** Session 100 has fewer than 250 volatility forecasts behind it and no HAR; session 400 has both. */
    @ParameterizedTest
    @ValueSource(ints = {100, 400})
    void row_shouldHoldTheFeaturesInTheirOrder(int t) {
        double ret = Math.log(history.bar(t).close() / history.bar(t - 1).close());
        double week = Math.log(history.bar(t).close() / history.bar(t - 5).close());
        double month = Math.log(history.bar(t).close() / history.bar(t - 20).close());
        double levelMean = IntStream.rangeClosed(Math.max(22, t - 249), t)
                .mapToDouble(s -> har.sigma(s, 1))
                .average()
                .orElseThrow();

        float[] row = row(history, t);

        assertThat(Arrays.copyOf(row, 9))
                .containsExactly(
                        new float[] {
                            (float) (ret / har.sigma(t - 1, 1)),
                            (float) (Math.abs(ret) / har.sigma(t - 1, 1) - 0.8),
                            (float) (Math.log(series.rangeVariance(t)) / 2 - Math.log(har.sigma(t - 1, 1))),
                            (float) Math.log(har.sigma(t, 1) / levelMean),
                            (float) Math.log(har.sigma(t, 20) / har.sigma(t, 1) / Math.sqrt(20)),
                            (float) Math.log(ewma.sigma(t, 1) / har.sigma(t, 1)),
                            (float) (week / har.sigma(t - 5, 5)),
                            (float) (month / har.sigma(t - 20, 20)),
                            1
                        },
                        FLOAT_ROUNDING);
        assertThat(row[18]).isEqualTo((float) (2 * Math.log(levelMean / 0.015)), FLOAT_ROUNDING);
        assertThat(row[19]).isZero();
    }

    @Test
    void leadMarketMoreVolatileThanUsual_shouldShowAsFarAsTheInstrumentIsLessSo() {
        LeadSeries lead = new FixedLeadSeries(OptionalDouble.of(0.5), session -> 0);

        float[] row = new Features(new MeasuredHistory(
                        history, series, ewma, har, lead, LateSignals.NONE, ImpliedVolatility.NONE, ReportMoves.NONE))
                .rows(400, 400)[Features.WINDOW - 1];

        assertThat(row[19]).isEqualTo(0.5f - row[3], FLOAT_ROUNDING);
    }

    @Test
    void historyWithoutVolumes_shouldHaveNoSurprisesAndNoEvents() {
        float[] row = row(history, 400);

        assertThat(Arrays.copyOfRange(row, 9, 18)).containsOnly(0);
    }

    @Test
    void reportEveryThirteenWeeks_shouldShowInVolumeAndRates() {
        PriceHistory reporting = SyntheticHistory.withReports(800);
        int eve = 715;

        float[] before = row(reporting, eve);
        float[] report = row(reporting, eve + 1);

        assertThat(report[9]).isEqualTo((float) Math.log(4), FLOAT_ROUNDING);
        assertThat(report[10]).isZero();
        assertThat(before[9]).isZero();
        for (float rate : Arrays.copyOfRange(before, 10, 15)) {
            assertThat(rate).isGreaterThan(1.5f);
        }
        assertThat(Arrays.copyOfRange(before, 15, 18)).containsOnly(0);
        assertThat(row(reporting, eve - 3)[15]).isGreaterThan(1.5f);
        assertThat(row(reporting, eve - 8)[16]).isGreaterThan(1.5f);
        assertThat(row(reporting, eve - 15)[17]).isGreaterThan(1.5f);
    }

    @Test
    void sessionWithoutRange_shouldHaveZerosForIt() {
        float[] row = row(SyntheticHistory.asCloseOnly(200), 150);

        assertThat(row[2]).isZero();
        assertThat(row[8]).isZero();
        assertThat(row[0]).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e4, 1e-4})
    void absurdPrice_shouldBeClipped(double factor) {
        List<Bar> bars = new ArrayList<>(history.bars());
        Bar last = history.last();
        bars.set(
                499,
                new Bar(
                        last.date(),
                        last.open() * factor,
                        last.high() * factor,
                        last.low() * factor,
                        last.close() * factor,
                        Double.NaN,
                        Bar.NO_VOLUME));

        float[] row = row(new PriceHistory("X", bars), 499);

        assertThat(row[0]).isEqualTo(factor > 1 ? 8 : -8);
        assertThat(row[1]).isEqualTo(8);
        assertThat(row[2]).isEqualTo(3);
    }

    @Test
    void rows_shouldStartAWholeWindowBeforeTheFirstSession() {
        float[][] rows = new Features(measured).rows(200, 202);

        assertThat(rows).hasDimensions(Features.WINDOW + 2, Features.COUNT);
        assertThat(rows[0]).isEqualTo(row(history, 161));
        assertThat(rows[41]).isEqualTo(row(history, 202));
    }

    @Test
    void rowsOfManySessions_shouldBeThoseOfEach() {
        PriceHistory reporting = SyntheticHistory.withReports(800);
        float[][] rows = features(reporting).rows(700, 799);

        assertThat(rows[Features.WINDOW - 1]).isEqualTo(row(reporting, 700));
        assertThat(rows[Features.WINDOW + 98]).isEqualTo(row(reporting, 799));
    }

    @Test
    void firstSession_shouldHaveAWholeWindowOfMonthsBehindIt() {
        Features features = new Features(measured);

        // 22 returns for the first volatility, 20 sessions for the month, 39 more for the window
        assertThat(features.firstSession()).isEqualTo(81);
        for (float[] row : features.rows(81, 81)) {
            for (float feature : row) {
                assertThat(feature).isFinite();
            }
        }
    }

    private static float[] row(PriceHistory history, int session) {
        return features(history).rows(session, session)[Features.WINDOW - 1];
    }

    private static Features features(PriceHistory history) {
        return new Features(MeasuredHistory.of(history));
    }
}
