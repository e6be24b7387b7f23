package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.forecast.Scores;
import io.stockcast.domain.forecast.Scores.HorizonScores;
import io.stockcast.domain.forecast.Scores.MethodScore;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.ForecastMethods;
import io.stockcast.forecasting.testing.Forecasts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(400);
    private static final MeasuredHistory MEASURED = MeasuredHistory.of(HISTORY);
    private static final WalkForward WALK =
            new WalkForward(MEASURED, ForecastMethods.of(MEASURED, Forecasts.VINTAGES), 250, 399);
    private static final Scores SCORES = Scoring.of(WALK, 100, HISTORY.last().date());

    @Test
    void scores_shouldNameTheSpanTheyCover() {
        assertThat(SCORES.sessions()).isEqualTo(100);
        // the last hundred 20-session outcomes start at 280 to 379
        assertThat(SCORES.from()).isEqualTo(HISTORY.bar(280).date());
        assertThat(SCORES.to()).isEqualTo(HISTORY.bar(399).date());
    }

    @Test
    void scores_shouldHoldEveryMethodAtEveryReportedHorizon() {
        assertThat(SCORES.horizons()).extracting(HorizonScores::horizon).containsExactly(1, 5, 20);
        for (HorizonScores horizon : SCORES.horizons()) {
            assertThat(horizon.methods()).extracting(MethodScore::method).containsExactly(Method.values());
            assertThat(horizon.of(Method.HAR_FHS).method()).isEqualTo(Method.HAR_FHS);
        }
    }

    @Test
    void lstm_shouldHaveNoSkillOrTestAgainstItself() {
        MethodScore score = SCORES.horizons().get(0).of(Method.LSTM);

        assertThat(score.skill()).isZero();
        assertThat(score.dieboldMarianoT()).isEmpty();
    }

    @Test
    void baseline_shouldCarryTheSkillOfTheLstmAgainstIt() {
        HorizonScores week = SCORES.horizons().get(1);
        Comparison<Method> comparison = new Comparison<>(List.of(WALK.tally(5, 100)));

        for (Method baseline : Method.baselines()) {
            MethodScore score = week.of(baseline);
            assertThat(score.skill()).isCloseTo(1 - week.of(Method.LSTM).crps() / score.crps(), within(1e-15));
            assertThat(score.coverage80()).isEqualTo(comparison.coverage80(baseline));
            assertThat(score.coverage95()).isEqualTo(comparison.coverage95(baseline));
            assertThat(score.dieboldMarianoT()).hasValue(comparison.dieboldMarianoT(Method.LSTM, baseline));
        }
    }
}
