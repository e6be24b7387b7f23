package io.stockcast.forecasting.opening;

import static io.stockcast.forecasting.opening.OpeningMethod.SHIFTED;
import static io.stockcast.forecasting.opening.OpeningMethod.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.input.References;
import io.stockcast.forecasting.testing.Forecasts;
import io.stockcast.forecasting.testing.SampleMarket;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On real prices that no network had seen. */
class OpeningEvaluationTest {

    private static final LocalDate FROM = LocalDate.parse("2017-01-01");
    private static final LocalDate TO = LocalDate.parse("2019-12-30");

    @ParameterizedTest
    @ValueSource(strings = {"GDAXI", "N225"})
    void realOpens_shouldLetTheUpdateHoldAndBeatItsBaseline(String symbol) {
        OpeningScores scores = scores(SampleMarket.until("2019-12-30", symbol)).orElseThrow();

        Comparison<OpeningMethod> comparison = new Comparison<>(List.of(scores.tally()));
        assertThat(scores.symbol()).isEqualTo(symbol);
        assertThat(scores.count()).isGreaterThan(700);
        assertThat(scores.moveLeft()).isBetween(0.6, 0.85);
        // 2.6 standard errors of a share of 0.8 and of 0.95 in 700
        assertThat(comparison.coverage80(UPDATE)).isCloseTo(0.8, within(0.04));
        assertThat(comparison.coverage95(UPDATE)).isCloseTo(0.95, within(0.022));
        assertThat(comparison.coverage80(SHIFTED)).isGreaterThan(0.85);
        assertThat(comparison.skillScore(UPDATE, SHIFTED).low()).isPositive();
        assertThat(scores.tally().date(0)).isAfter(FROM);
        assertThat(scores.tally().date(scores.count() - 1)).isEqualTo(TO);
    }

    @Test
    void staleOpens_shouldLeaveNothingToScore() {
        OpeningScores scores = scores(SampleMarket.until("2019-12-30", "FTSE")).orElseThrow();

        assertThat(scores.count()).isZero();
        assertThat(scores.leftOut()).containsOnlyKeys("opens repeat the close before");
    }

    @Test
    void spanAfterTheHistory_shouldBeNothing() {
        assertThat(scores(SampleMarket.until("2016-12-30", "GDAXI"))).isEmpty();
    }

    private static Optional<OpeningScores> scores(PriceHistory history) {
        return new OpeningEvaluation(Forecasts.VINTAGES, References.NONE, FROM, TO).scores(history);
    }
}
