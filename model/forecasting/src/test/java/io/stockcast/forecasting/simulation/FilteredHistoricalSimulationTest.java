package io.stockcast.forecasting.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.testing.FixedVolatility;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** On a series whose log-return at session t is t thousandths. */
class FilteredHistoricalSimulationTest {

    private static final Offset<Double> ROUNDING = within(1e-10);

    @Test
    void quantiles_shouldBeThoseOfPastReturnsAtTodaysVolatility() {
        FixedVolatility volatility = volatilityThatDoublesAt(25, 30);

        double[] quantiles = simulation(30, volatility).forecast(25, 25).at(25, 1);

        // 1, 2, ... 25 past volatilities; type 7 has its quantile p at 1 + 24 p; today's is twice as high
        for (int k = 0; k < QuantileLevels.COUNT; k++) {
            assertThat(quantiles[k]).isCloseTo(0.002 * (1 + 24 * QuantileLevels.at(k)), ROUNDING);
        }
    }

    @Test
    void longHorizon_shouldTakeReturnsOverItThatHaveEnded() {
        FixedVolatility volatility = volatilityThatDoublesAt(25, 30);

        double[] quantiles = simulation(30, volatility).forecast(25, 25).at(25, 20);

        // the 20-session returns from sessions 0 to 5 sum to 210, 230, ... 310 thousandths
        assertThat(quantiles[QuantileLevels.MEDIAN]).isCloseTo(0.002 * 260, ROUNDING);
        assertThat(quantiles[0]).isCloseTo(0.002 * (210 + 100 * 0.025), ROUNDING);
    }

    @Test
    void pastReturn_shouldBeDividedByTheVolatilityForecastForItsHorizon() {
        double[] daily = new double[30];
        Arrays.fill(daily, 0.001);
        FixedVolatility volatility = new FixedVolatility(daily, horizon -> horizon == 20 ? 5 : 1);
        FixedVolatility flat = new FixedVolatility(daily, horizon -> 1);

        double[] scaled = simulation(30, volatility).forecast(25, 25).at(25, 20);

        assertThat(scaled).containsExactly(simulation(30, flat).forecast(25, 25).at(25, 20), ROUNDING);
    }

    @Test
    void onlyTheLastThousandReturns_shouldCount() {
        double[] daily = new double[1_100];
        Arrays.fill(daily, 0.001);
        FixedVolatility volatility = new FixedVolatility(daily, horizon -> 1);

        QuantilePath walked = simulation(1_100, volatility).forecast(900, 1_050);
        QuantilePath alone = simulation(1_100, volatility).forecast(1_050, 1_050);

        // 51, 52, ... 1050 thousandths
        assertThat(alone.at(1_050, 1)[QuantileLevels.MEDIAN]).isCloseTo(0.5505, ROUNDING);
        assertThat(walked.at(1_050, 1)).isEqualTo(alone.at(1_050, 1));
        assertThat(walked.at(1_050, 20)).isEqualTo(alone.at(1_050, 20));
    }

    @Test
    void firstSession_shouldHaveAHundredReturnsBehindItAtEveryHorizon() {
        // from session 0 on, the hundredth 20-session return starts at 99 and ends at 119
        assertThat(simulation(30, volatilityThatDoublesAt(25, 30)).firstSession())
                .isEqualTo(119);
    }

    private static FixedVolatility volatilityThatDoublesAt(int session, int size) {
        double[] daily = new double[size];
        Arrays.fill(daily, 0, session, 0.001);
        Arrays.fill(daily, session, size, 0.002);
        return new FixedVolatility(daily, horizon -> 1);
    }

    private static FilteredHistoricalSimulation simulation(int sessions, FixedVolatility volatility) {
        double[] closes = new double[sessions];
        closes[0] = 1e-200;
        for (int t = 1; t < sessions; t++) {
            closes[t] = closes[t - 1] * Math.exp(t / 1e3);
        }
        return new FilteredHistoricalSimulation(ReturnSeries.of(SyntheticHistory.ofCloses(closes)), volatility);
    }
}
