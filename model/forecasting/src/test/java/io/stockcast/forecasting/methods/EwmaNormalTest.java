package io.stockcast.forecasting.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import org.junit.jupiter.api.Test;

class EwmaNormalTest {

    /** Of the standard normal distribution, from tables. */
    private static final double[] QUANTILES = {
        -1.959964, -1.644854, -1.281552, -0.674490, 0, 0.674490, 1.281552, 1.644854, 1.959964
    };

    private final EwmaVolatility volatility = new EwmaVolatility(ReturnSeries.of(SyntheticHistory.withRanges(60)));

    @Test
    void quantiles_shouldBeNormalAtEwmaVolatility() {
        QuantilePath path = new EwmaNormal(volatility).forecast(30, 59);

        for (int h : new int[] {1, 4, 20}) {
            double sigma = volatility.sigma(42, 1) * Math.sqrt(h);
            for (int k = 0; k < QUANTILES.length; k++) {
                assertThat(path.at(42, h)[k] / sigma).isCloseTo(QUANTILES[k], within(5e-7));
            }
        }
    }

    @Test
    void path_shouldSpanTheSessionsAskedFor() {
        QuantilePath path = new EwmaNormal(volatility).forecast(30, 59);

        assertThat(path.firstSession()).isEqualTo(30);
        assertThat(path.lastSession()).isEqualTo(59);
        assertThat(path.at(59, 1))
                .isEqualTo(new EwmaNormal(volatility).forecast(59, 59).at(59, 1));
    }
}
