package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.input.LateSignals;
import io.stockcast.forecasting.input.LeadSeries;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.EwmaNormal;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.testing.FixedLeadSeries;
import io.stockcast.forecasting.testing.LateMarkets;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OvernightNewsTest {

    private static final int SESSIONS = 1500;
    private static final PriceHistory LEAD = SyntheticHistory.withRanges(SESSIONS);
    private static final PriceHistory FOLLOWER = SyntheticHistory.following(LEAD, 3);
    private static final ReturnSeries SERIES = ReturnSeries.of(FOLLOWER);
    private static final EwmaVolatility VOLATILITY = new EwmaVolatility(SERIES);
    private static final LeadSeries ALIGNED = LeadSeries.alignedTo(FOLLOWER, Optional.of(LEAD));

    private final QuantilePath path = new EwmaNormal(VOLATILITY).forecast(1300, SESSIONS - 1);

    @Test
    void follower_shouldBeMovedTheSameWayAsTheLeadMarketThatDay() {
        QuantilePath moved = news(ALIGNED).apply(path);

        for (int t = 1300; t < SESSIONS; t++) {
            assertThat(Math.signum(median(moved, t, 1))).isEqualTo(Math.signum(ALIGNED.surprise(t)));
        }
    }

    @Test
    void followersMove_shouldBeExpectedInFull() {
        QuantilePath moved = news(ALIGNED).apply(path);
        double predicted = 0;
        double square = 0;
        for (int t = 1300; t < SESSIONS - 1; t++) {
            predicted += median(moved, t, 1) * SERIES.logReturn(t + 1);
            square += median(moved, t, 1) * median(moved, t, 1);
        }

        assertThat(predicted / square).isCloseTo(1, within(0.15));
    }

    /** The news is of the next session, and those after it bring as much as ever. */
    @Test
    void allHorizons_shouldBeMovedByTheSameReturn() {
        QuantilePath moved = news(ALIGNED).apply(path);

        assertThat(median(moved, 1400, 20)).isEqualTo(median(moved, 1400, 1));
        assertThat(narrowing(moved, 1400, 20)).isGreaterThan(narrowing(moved, 1400, 5));
        assertThat(narrowing(moved, 1400, 5)).isGreaterThan(narrowing(moved, 1400, 1));
        assertThat(narrowing(moved, 1400, 20)).isLessThan(1);
    }

    @Test
    void dayWithoutTheLeadMarket_shouldNeitherMoveNorNarrow() {
        LeadSeries onHoliday =
                new FixedLeadSeries(OptionalDouble.empty(), session -> session == 1400 ? 0 : ALIGNED.surprise(session));

        assertThat(news(onHoliday).apply(path).at(1400, 1)).isEqualTo(path.at(1400, 1));
    }

    @Test
    void instrumentThatDoesNotFollow_shouldNotBeMoved() {
        PriceHistory other = SyntheticHistory.withRanges(SESSIONS, 99);
        ReturnSeries series = ReturnSeries.of(other);
        EwmaVolatility volatility = new EwmaVolatility(series);
        QuantilePath alone = new EwmaNormal(volatility).forecast(1400, 1450);

        QuantilePath moved = new OvernightNews(
                        series, volatility, LeadSeries.alignedTo(other, Optional.of(LEAD)), LateSignals.NONE)
                .apply(alone);

        for (int t = 1400; t <= 1450; t++) {
            assertThat(moved.at(t, 1)).isEqualTo(alone.at(t, 1));
        }
    }

    /** The volatility forecast for the next session can be larger than that for the next weeks together. */
    @Test
    void shareOfTheNextSession_shouldNeverBeMoreThanAll() {
        VolatilityPath calming = new VolatilityPath() {

            @Override
            public int firstSession() {
                return VOLATILITY.firstSession();
            }

            @Override
            public double sigma(int session, int horizon) {
                return VOLATILITY.sigma(session, 1) / horizon;
            }
        };

        QuantilePath moved = new OvernightNews(SERIES, calming, ALIGNED, LateSignals.NONE).apply(path);

        assertThat(narrowing(moved, 1400, 20)).isEqualTo(narrowing(moved, 1400, 1), within(1e-12));
    }

    @Test
    void pastForecast_shouldComeOutTheSameAloneAndInAWalk() {
        QuantilePath walked = news(ALIGNED).apply(path);
        QuantilePath alone = news(ALIGNED).apply(new EwmaNormal(VOLATILITY).forecast(1444, 1444));

        assertThat(alone.at(1444, 3)).isEqualTo(walked.at(1444, 3));
    }

    @Test
    void fundThatTellsWhatComes_shouldMoveAndNarrowTheForecast() {
        PriceHistory index = LateMarkets.index(SESSIONS);
        MeasuredHistory measured = MeasuredHistory.of(LateMarkets.input(index, LateMarkets.references(index)));
        QuantilePath before = new EwmaNormal(measured.ewma()).forecast(1300, SESSIONS - 1);

        QuantilePath moved = new OvernightNews(
                        measured.returns(), measured.volatility(), measured.lead(), measured.late())
                .apply(before);

        int right = 0;
        for (int t = 1300; t < SESSIONS - 1; t++) {
            right += median(moved, t, 1) * measured.returns().logReturn(t + 1) > 0 ? 1 : 0;
        }
        assertThat(right).isGreaterThan(140);
        assertThat(width(moved.at(1400, 1)) / width(before.at(1400, 1))).isLessThan(0.8);
        assertThat(width(moved.at(1400, 20)) / width(before.at(1400, 20))).isBetween(0.95, 1.0);
    }

    private static OvernightNews news(LeadSeries lead) {
        return new OvernightNews(SERIES, VOLATILITY, lead, LateSignals.NONE);
    }

    private static double median(QuantilePath path, int session, int horizon) {
        return path.at(session, horizon)[QuantileLevels.MEDIAN];
    }

    private double narrowing(QuantilePath moved, int session, int horizon) {
        return width(moved.at(session, horizon)) / width(path.at(session, horizon));
    }

    private static double width(double[] quantiles) {
        return quantiles[quantiles.length - 1] - quantiles[0];
    }
}
