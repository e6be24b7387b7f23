package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** On point forecasts that are off by so much, whose CRPS is 0.975 times that. */
class ModelComparisonTest {

    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void smallerErrors_shouldGiveSkillAndAPositiveT() {
        ModelComparison comparison =
                ModelComparison.of(List.of(tally(0, 1, 2), tally(0, 1, 4)), List.of(tally(0, 2, 4), tally(0, 3, 7)));

        assertThat(comparison.horizon()).isEqualTo(1);
        assertThat(comparison.count()).isEqualTo(4);
        assertThat(comparison.crps()).isCloseTo(0.975 * 2, ROUNDING);
        assertThat(comparison.againstCrps()).isCloseTo(0.975 * 4, ROUNDING);
        assertThat(comparison.skill()).isCloseTo(0.5, ROUNDING);
        // Differentials of 1.5 and 2.5 on average: those of a date are one
        assertThat(comparison.dieboldMarianoT())
                .isCloseTo(DieboldMariano.t(new double[] {1.5 * 0.975, 2.5 * 0.975}, 1), ROUNDING)
                .isPositive();
    }

    @Test
    void models_shouldBeHeldAgainstEachOtherByThePublishedForecastAlone() {
        ModelComparison comparison = ModelComparison.of(List.of(tally(0, 1, 2)), List.of(tally(0, 1, 2)));

        assertThat(comparison.skill()).isZero();
        assertThat(comparison.dieboldMarianoT()).isZero();
    }

    @Test
    void otherSessionsOrOtherHistories_shouldBeRefused() {
        List<Tally<Method>> ours = List.of(tally(0, 1, 2));

        assertThatThrownBy(() -> ModelComparison.of(ours, List.of(tally(1, 1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ModelComparison.of(ours, List.of(tally(0, 1, 2), tally(0, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void modelWithoutLoss_shouldLeaveNoSkillRatherThanNoNumber() {
        assertThat(ModelComparison.of(List.of(tally(0, 1)), List.of(tally(0, 0)))
                        .skill())
                .isZero();
    }

    /** Outcomes of 0 on consecutive days; the baselines are off by nine. */
    private static Tally<Method> tally(int firstDay, double... errors) {
        Tally<Method> tally = new Tally<>(Method.class, 1, errors.length);
        for (int i = 0; i < errors.length; i++) {
            Map<Method, double[]> quantiles = new EnumMap<>(Method.class);
            for (Method method : Method.values()) {
                double[] point = new double[9];
                Arrays.fill(point, method == Method.LSTM ? errors[i] : 9);
                quantiles.put(method, point);
            }
            tally.add(DAY.plusDays(firstDay + i), 0, quantiles);
        }
        return tally;
    }
}
