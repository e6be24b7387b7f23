package io.stockcast.forecasting.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.analytics.AtOpen;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.Band;
import io.stockcast.forecasting.ForecastRun;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.evaluation.SkillScore;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.References;
import io.stockcast.forecasting.opening.OpeningEvaluation;
import io.stockcast.forecasting.opening.OpeningMethod;
import io.stockcast.forecasting.opening.OpeningScores;
import io.stockcast.forecasting.testing.Forecasts;
import io.stockcast.forecasting.testing.SampleMarket;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtOpensTest {

    /** But for the rounding of back-test and ranges, whose figures are stored in five and four digits. */
    @ParameterizedTest
    @ValueSource(strings = {"GDAXI", "N225"})
    void backTest_shouldGiveTheScoresOfTheEvaluationOfItsSessions(String symbol) {
        PriceHistory history = SampleMarket.until("2019-06-28", symbol);

        AtOpen atOpen = atOpen(history).orElseThrow();

        OpeningScores evaluated = new OpeningEvaluation(
                        Forecasts.VINTAGES,
                        References.NONE,
                        history.bar(history.size() - 251).date(),
                        history.last().date())
                .scores(history)
                .orElseThrow();
        Comparison<OpeningMethod> comparison = new Comparison<>(List.of(evaluated.tally()));
        SkillScore skill = comparison.skillScore(OpeningMethod.UPDATE, OpeningMethod.SHIFTED);
        assertThat(atOpen.count()).isEqualTo(250).isEqualTo(evaluated.count());
        assertThat(atOpen.crpsSkill()).isCloseTo(skill.value(), within(5e-4));
        assertThat(atOpen.interval().low()).isCloseTo(skill.low(), within(1e-3));
        assertThat(atOpen.interval().high()).isCloseTo(skill.high(), within(1e-3));
        assertThat(atOpen.coverage80()).isCloseTo(comparison.coverage80(OpeningMethod.UPDATE), within(0.0041));
        assertThat(atOpen.coverage95()).isCloseTo(comparison.coverage95(OpeningMethod.UPDATE), within(0.0041));
        assertThat(Math.sqrt(atOpen.varianceLeft())).isCloseTo(evaluated.moveLeft(), within(0.05));
        assertThat(atOpen.beatsBaseline()).isTrue();
    }

    @Test
    void opensThatAreNotReal_shouldHaveNoScores() {
        assertThat(atOpen(SampleMarket.until("2019-06-28", "FTSE"))).isEmpty();
    }

    @Test
    void shortHistory_shouldHaveNoScores() {
        assertThat(atOpen(SampleMarket.until("2000-09-29", "GDAXI"))).isEmpty();
    }

    @Test
    void noSkill_shouldNotBeatTheBaseline() {
        Band interval = new Band(-0.01, 0.01);

        assertThat(new AtOpen(250, 0.7, 0, interval, 0.8, 0.95).beatsBaseline()).isFalse();
        assertThat(new AtOpen(250, 0.7, 0.001, interval, 0.8, 0.95).beatsBaseline())
                .isTrue();
    }

    private static Optional<AtOpen> atOpen(PriceHistory history) {
        ForecastRun run = new Forecaster(Forecasts.VINTAGES, Clock.systemUTC())
                .tonight(ForecastInput.alone(history), "EUR", Exchange.XETR.calendar());
        return Analyses.of(run.newest(), history, run.backTest(), run.ranges().fiveYears(List.of()), Exchange.XETR)
                .atOpen();
    }
}
