package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillScoreTest {

    @Test
    void shortSeries_shouldGiveTheFiguresByHand() {
        // ratio 8 / 10; residuals 1 - 1.6, 3 - 2.4, 2 - 1.6, 2 - 2.4; the bandwidth is 1, with weight 2 (1 - 1/2);
        // variance (0.36 + 0.36 + 0.16 + 0.16) / 4 = 0.26, autocovariance (-0.36 + 0.24 - 0.16) / 4 = -0.07
        SkillScore skill = SkillScore.of(new double[] {1, 3, 2, 2}, new double[] {2, 3, 2, 3}, 1);

        assertThat(skill.value()).isCloseTo(0.2, within(1e-12));
        assertThat(skill.error()).isCloseTo(Math.sqrt(0.19 / 4) / 2.5, within(1e-12));
    }

    /** Computed with NumPy from its full autocorrelation. */
    @ParameterizedTest
    @CsvSource({"1, 0.013340321289666482", "20, 0.018971619623267537"})
    void longSeries_shouldGiveTheFigureComputedElsewhere(int horizon, double error) {
        double[] scores = new double[250];
        double[] baseline = new double[250];
        Arrays.setAll(scores, i -> 2 + Math.sin(0.7 * i));
        Arrays.setAll(baseline, i -> 2.1 + Math.sin(0.7 * i) + 0.3 * Math.cos(0.13 * i));

        assertThat(SkillScore.of(scores, baseline, horizon).error()).isCloseTo(error, within(1e-12));
    }

    @Test
    void interval_shouldTellWhatChanceCouldDo() {
        SkillScore skill = new SkillScore(0.02, 0.01);

        assertThat(skill.low()).isCloseTo(0.0004, within(1e-6));
        assertThat(skill.high()).isCloseTo(0.0396, within(1e-6));
        assertThat(skill.isReliable()).isTrue();
        assertThat(new SkillScore(-0.02, 0.01).isReliable()).isTrue();
        assertThat(new SkillScore(0.019, 0.01).isReliable()).isFalse();
    }

    @Test
    void baselineWithoutLoss_shouldGiveNoSkillRatherThanNoNumber() {
        assertThat(SkillScore.of(new double[] {1, 2}, new double[2], 1)).isEqualTo(new SkillScore(0, 0));
    }
}
