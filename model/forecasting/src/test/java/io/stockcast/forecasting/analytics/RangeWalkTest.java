package io.stockcast.forecasting.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.ForecastRun;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.testing.Forecasts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeWalkTest {

    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(1_500);
    private static final List<SessionRanges> ALL = run(HISTORY).ranges().fiveYears(List.of());

    @Test
    void fiveYears_shouldHaveEverySessionOfThem() {
        assertThat(ALL)
                .extracting(SessionRanges::asOf)
                .containsExactlyElementsOf(
                        HISTORY
                                .between(
                                        HISTORY.last().date().minusYears(5).plusDays(1),
                                        HISTORY.last().date())
                                .stream()
                                .map(bar -> bar.date())
                                .toList());
        assertThat(ALL.get(7).logReturn()).isCloseTo(Math.log(close(ALL.get(7)) / close(ALL.get(6))), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 269, 270, 271, 900})
    void ranges_shouldBeThoseOfTheForecastOfThatEvening(int back) {
        SessionRanges ranges = ALL.get(ALL.size() - 1 - back);

        Forecast forecast = run(HISTORY.head(HISTORY.size() - back)).newest();

        assertThat(ranges.asOf()).isEqualTo(forecast.asOf());
        assertThat(ranges.modelVersion()).isEqualTo(forecast.modelVersion());
        for (int horizon : SessionRanges.HORIZONS) {
            assertThat(ranges.at(horizon).low())
                    .isCloseTo(forecast.at(horizon).quantiles().low80() / forecast.lastClose() - 1, within(5e-5));
            assertThat(ranges.at(horizon).high())
                    .isCloseTo(forecast.at(horizon).quantiles().high80() / forecast.lastClose() - 1, within(5e-5));
        }
    }

    @Test
    void knownRanges_shouldStayAsTheyAre() {
        List<SessionRanges> known = new ArrayList<>(ALL.subList(0, 600));
        SessionRanges other =
                new SessionRanges(ALL.get(5).asOf(), "another", 0.5, ALL.get(9).ranges());
        known.set(5, other);

        List<SessionRanges> ranges = run(HISTORY).ranges().fiveYears(known);

        assertThat(ranges.get(5)).isEqualTo(other);
        assertThat(ranges.subList(6, ranges.size())).isEqualTo(ALL.subList(6, ALL.size()));
    }

    @Test
    void nextEvening_shouldAddOneSessionAndDropTheOldest() {
        List<SessionRanges> yesterdays =
                run(HISTORY.head(HISTORY.size() - 1)).ranges().fiveYears(List.of());

        assertThat(run(HISTORY).ranges().fiveYears(yesterdays)).isEqualTo(ALL);
    }

    private static double close(SessionRanges session) {
        return HISTORY.between(session.asOf(), session.asOf()).get(0).close();
    }

    private static ForecastRun run(PriceHistory history) {
        return new Forecaster(Forecasts.VINTAGES, Clock.systemUTC())
                .tonight(ForecastInput.alone(history), "GBP", Exchange.XLON.calendar());
    }
}
