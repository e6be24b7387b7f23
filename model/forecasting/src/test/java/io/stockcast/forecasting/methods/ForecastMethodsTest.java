package io.stockcast.forecasting.methods;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.testing.Forecasts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastMethodsTest {

    private static final MeasuredHistory HISTORY = MeasuredHistory.of(SyntheticHistory.withRanges(200));
    private static final List<ForecastMethod> METHODS = ForecastMethods.of(HISTORY, Forecasts.VINTAGES);

    @Test
    void everyMethod_shouldBeThereOnce() {
        assertThat(METHODS).extracting(ForecastMethod::name).containsExactlyInAnyOrder(Method.values());
    }

    @Test
    void firstSession_shouldBeThePublishedForecasts() {
        assertThat(METHODS).extracting(ForecastMethod::firstSession).containsExactly(141, 22, 141, 141);
        assertThat(ForecastMethods.firstSession(METHODS)).isEqualTo(141);
        assertThat(PublishedForecast.firstSession(HISTORY)).isEqualTo(141);
    }

    @Test
    void everyMethod_shouldForecastAsOfItsFirstSession() {
        for (ForecastMethod method : METHODS) {
            int first = method.firstSession();

            assertThat(method.forecast(first, first).at(first, 20)).isSorted().doesNotContain(Double.NaN);
        }
    }
}
