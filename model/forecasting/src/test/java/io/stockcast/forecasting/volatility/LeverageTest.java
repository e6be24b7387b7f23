package io.stockcast.forecasting.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import org.junit.jupiter.api.Test;

class LeverageTest {

    private final ReturnSeries series = ReturnSeries.of(SyntheticHistory.withRanges(700));
    private final EwmaVolatility ewma = new EwmaVolatility(series);
    private final VarianceAverages variances = new VarianceAverages(series, ewma);

    @Test
    void regressors_shouldAddTheFallsAndTheMonthsReturnToThoseOfHar() {
        int t = 300;
        double sigma = Math.sqrt(variances.mean(t, 22));
        double falls = 0;
        for (int i = t - 4; i <= t; i++) {
            falls += Math.min(series.logReturn(i), 0);
        }

        double[] regressors = Regressors.withLeverage(variances, series).at(t);

        assertThat(regressors).hasSize(7).startsWith(Regressors.har(variances).at(t));
        assertThat(regressors[4]).isCloseTo(Math.min(series.logReturn(t), 0) / sigma, offset(1e-12));
        assertThat(regressors[5]).isCloseTo(falls / sigma / Math.sqrt(5), offset(1e-12));
        assertThat(regressors[6]).isCloseTo(series.logReturn(t - 22, t) / sigma / Math.sqrt(22), offset(1e-12));
    }

    @Test
    void seriesWithRanges_shouldBeForecastOtherwiseThanByHarAlone() {
        HarVolatility leverage = HarVolatility.withLeverage(series, ewma);
        HarVolatility har = HarVolatility.of(series, ewma);

        assertThat(leverage.sigma(699, 1)).isPositive().isNotEqualTo(har.sigma(699, 1));
        assertThat(leverage.sigma(100, 1)).isEqualTo(har.sigma(100, 1));
    }
}
