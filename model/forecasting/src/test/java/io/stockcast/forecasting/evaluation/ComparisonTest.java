package io.stockcast.forecasting.evaluation;

import static io.stockcast.domain.forecast.Method.EWMA_NORMAL;
import static io.stockcast.domain.forecast.Method.LSTM;
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

/** On point forecasts of 0, whose CRPS is 0.975 times the absolute error; all but the LSTM's are off by one more. */
class ComparisonTest {

    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void pooledScores_shouldWeighEveryForecastAlike() {
        Comparison<Method> comparison = new Comparison<>(List.of(tally(0, 1, 2), tally(0, 6)));

        assertThat(comparison.count()).isEqualTo(3);
        assertThat(comparison.horizon()).isEqualTo(1);
        assertThat(comparison.crps(LSTM)).isCloseTo(0.975 * 3, ROUNDING);
        assertThat(comparison.crps(EWMA_NORMAL)).isCloseTo(0.975 * 4, ROUNDING);
        assertThat(comparison.skill(LSTM, EWMA_NORMAL)).isCloseTo(0.25, ROUNDING);
        assertThat(comparison.skill(EWMA_NORMAL, LSTM)).isCloseTo(-1 / 3.0, ROUNDING);
    }

    @Test
    void baselineWithoutLoss_shouldGiveNoSkillRatherThanNoNumber() {
        Comparison<Method> comparison = new Comparison<>(List.of(tally(0, 0, 0)));

        assertThat(comparison.skill(LSTM, LSTM)).isZero();
        assertThat(comparison.pinballSkill(LSTM, LSTM)).isZero();
    }

    @Test
    void pinballSkill_shouldWeighEveryLevelAlike() {
        Tally<Method> tally = new Tally<>(Method.class, 1, 1);
        Map<Method, double[]> quantiles = points(-1);
        quantiles.get(LSTM)[0] = -1;
        tally.add(DAY, 0, quantiles);

        // 0.025 at one of nine levels, against 0.5 on average
        assertThat(new Comparison<>(List.of(tally)).pinballSkill(LSTM, EWMA_NORMAL))
                .isCloseTo(1 - 0.025 / 9 / 0.5, ROUNDING);
    }

    @Test
    void coverage_shouldCountOutcomesInTheIntervalAndOnItsEnds() {
        Tally<Method> tally = new Tally<>(Method.class, 5, 5);
        double[] quantiles = {-4, -3, -2, -1, 0, 1, 2, 3, 4};
        for (double outcome : new double[] {-4, -2.1, 0, 2, 4.1}) {
            tally.add(DAY, outcome, Map.of(LSTM, quantiles));
        }

        Comparison<Method> comparison = new Comparison<>(List.of(tally));

        assertThat(comparison.coverage80(LSTM)).isEqualTo(0.4);
        assertThat(comparison.coverage95(LSTM)).isEqualTo(0.8);
    }

    @Test
    void pooledDieboldMariano_shouldAverageTheDifferentialsOfADateFirst() {
        Tally<Method> early = uneven(0, 1, 3, 5);
        Tally<Method> late = uneven(1, 7, 4, 2, 9);

        double t = new Comparison<>(List.of(late, early)).dieboldMarianoT(LSTM, EWMA_NORMAL);

        // days 1 to 5: 1, (3 + 7) / 2, (5 + 4) / 2, 2, 9, each times 0.975
        assertThat(t).isCloseTo(DieboldMariano.t(new double[] {1, 5, 4.5, 2, 9}, 1), within(1e-9));
    }

    @Test
    void pooledSkillScore_shouldSumTheScoresOfADateFirst() {
        Tally<Method> early = tally(0, 1, 3);
        Tally<Method> late = tally(1, 7, 4);

        SkillScore skill = new Comparison<>(List.of(late, early)).skillScore(LSTM, EWMA_NORMAL);

        double[] ofDates = {0.975 * 1, 0.975 * (3 + 7), 0.975 * 4};
        double[] againstDates = {0.975 * 2, 0.975 * (4 + 8), 0.975 * 5};
        assertThat(skill.value()).isCloseTo(1 - 15 / 19.0, ROUNDING);
        assertThat(skill.error())
                .isCloseTo(SkillScore.of(ofDates, againstDates, 1).error(), ROUNDING);
    }

    @Test
    void nothingScored_shouldBeRefused() {
        List<Tally<Method>> empty = List.of(new Tally<>(Method.class, 1, 0));

        assertThatThrownBy(() -> new Comparison<>(empty)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Outcomes on consecutive days. */
    private static Tally<Method> tally(int firstDay, double... outcomes) {
        Tally<Method> tally = new Tally<>(Method.class, 1, outcomes.length);
        for (int i = 0; i < outcomes.length; i++) {
            tally.add(DAY.plusDays(firstDay + i), outcomes[i], points(-1));
        }
        return tally;
    }

    /** Outcomes of 0 on consecutive days, the others off by so much and the LSTM by nothing. */
    private static Tally<Method> uneven(int firstDay, double... errors) {
        Tally<Method> tally = new Tally<>(Method.class, 1, errors.length);
        for (int i = 0; i < errors.length; i++) {
            tally.add(DAY.plusDays(firstDay + i), 0, points(errors[i]));
        }
        return tally;
    }

    private static Map<Method, double[]> points(double others) {
        Map<Method, double[]> quantiles = new EnumMap<>(Method.class);
        for (Method method : Method.values()) {
            double[] point = new double[9];
            Arrays.fill(point, method == LSTM ? 0 : others);
            quantiles.put(method, point);
        }
        return quantiles;
    }
}
