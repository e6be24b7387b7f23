package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.ForecastMethods;
import io.stockcast.forecasting.testing.Forecasts;
import org.junit.jupiter.api.Test;

class PoolTest {

    private final WalkForward one = walk(1, 300, 399);
    private final WalkForward other = walk(2, 350, 399);

    @Test
    void pools_shouldCountTheForecastsOfBoth() {
        Pool pool = new Pool();
        pool.add(Pool.of(one));
        pool.add(Pool.of(other));

        assertThat(pool.horizons()).containsExactly(1, 5, 20);
        assertThat(pool.at(20).count()).isEqualTo(80 + 30);
        assertThat(pool.at(20).crps(Method.LSTM))
                .isCloseTo(
                        (80 * Pool.of(one).at(20).crps(Method.LSTM)
                                        + 30 * Pool.of(other).at(20).crps(Method.LSTM))
                                / 110,
                        within(1e-15));
    }

    @Test
    void pools_shouldKeepTheOutcomesOfEachInstrumentApart() {
        Pool pool = new Pool();
        pool.add(Pool.of(one));
        pool.add(Pool.of(other));

        assertThat(pool.outcomes(5))
                .containsExactly(one.placedOutcomes(Method.LSTM, 5), other.placedOutcomes(Method.LSTM, 5));
    }

    @Test
    void addingToAPool_shouldLeaveTheOtherAsItWas() {
        Pool pool = Pool.of(one);
        Pool added = Pool.of(other);

        pool.add(added);

        assertThat(added.at(1).count()).isEqualTo(49);
    }

    @Test
    void horizonsWithoutOutcomes_shouldNotBeReported() {
        assertThat(Pool.of(walk(1, 390, 399)).horizons()).containsExactly(1, 5);
        assertThat(new Pool().horizons()).isEmpty();
    }

    private static WalkForward walk(long seed, int first, int last) {
        MeasuredHistory measured = MeasuredHistory.of(SyntheticHistory.withRanges(400, seed));
        return new WalkForward(measured, ForecastMethods.of(measured, Forecasts.VINTAGES), first, last);
    }
}
