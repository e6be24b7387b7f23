package io.stockcast.forecasting.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EwmaVolatilityTest {

    private static final Offset<Double> ROUNDING = within(1e-15);

    @Test
    void firstForecast_shouldBeTheRootMeanSquareOfTheSeed() {
        double[] returns = filled(22, 0.01);
        returns[0] = 0.03;

        EwmaVolatility volatility = ewma(returns);

        assertThat(volatility.firstSession()).isEqualTo(22);
        // (0.03^2 + 21 * 0.01^2) / 22
        assertThat(volatility.variance(22)).isCloseTo(1.363636363636e-4, ROUNDING);
    }

    @Test
    void laterForecasts_shouldDecayBySixPercentADay() {
        double[] returns = filled(24, 0.01);
        returns[22] = 0.02;
        returns[23] = -0.03;

        EwmaVolatility volatility = ewma(returns);

        // 0.94 * 1e-4 + 0.06 * 4e-4 = 1.18e-4; 0.94 * 1.18e-4 + 0.06 * 9e-4 = 1.6492e-4
        assertThat(volatility.variance(23)).isCloseTo(1.18e-4, ROUNDING);
        assertThat(volatility.variance(24)).isCloseTo(1.6492e-4, ROUNDING);
    }

    @Test
    void sigma_shouldGrowWithTheSquareRootOfTheHorizon() {
        EwmaVolatility volatility = ewma(filled(30, 0.01));

        assertThat(volatility.sigma(30, 1)).isCloseTo(0.01, ROUNDING);
        assertThat(volatility.sigma(30, 16)).isCloseTo(0.04, ROUNDING);
    }

    @Test
    void haltedInstrument_shouldKeepATenthOfItsMeanVolatility() {
        double[] returns = Arrays.copyOf(filled(100, 0.01), 400);

        EwmaVolatility volatility = ewma(returns);

        // 0.1 * sqrt(100 * 0.01^2 / 400)
        assertThat(volatility.sigma(400, 1)).isCloseTo(5e-4, ROUNDING);
    }

    @Test
    void priceThatNeverMoved_shouldStillHaveVolatility() {
        assertThat(ewma(new double[30]).sigma(30, 1)).isCloseTo(1e-6, ROUNDING);
    }

    private static double[] filled(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }

    private static EwmaVolatility ewma(double... logReturns) {
        double[] closes = new double[logReturns.length + 1];
        closes[0] = 100;
        for (int t = 1; t < closes.length; t++) {
            closes[t] = closes[t - 1] * Math.exp(logReturns[t - 1]);
        }
        return new EwmaVolatility(ReturnSeries.of(SyntheticHistory.ofCloses(closes)));
    }
}
