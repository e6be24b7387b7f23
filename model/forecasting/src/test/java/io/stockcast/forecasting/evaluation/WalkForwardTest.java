package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.ForecastMethods;
import io.stockcast.forecasting.testing.Forecasts;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkForwardTest {

    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(400);
    private static final MeasuredHistory MEASURED = MeasuredHistory.of(HISTORY);
    private static final WalkForward TO_THE_END = walk(300, 399);

    @Test
    void lastScorable_shouldLeaveTheHorizonBehindIt() {
        assertThat(TO_THE_END.lastScorable(1)).isEqualTo(398);
        assertThat(TO_THE_END.lastScorable(20)).isEqualTo(379);
    }

    @Test
    void walkThatEndsEarlier_shouldBeScoredToItsEnd() {
        assertThat(walk(300, 350).lastScorable(20)).isEqualTo(350);
    }

    @Test
    void outcome_shouldBeTheLogReturnThatFollowed() {
        assertThat(TO_THE_END.outcome(310, 5))
                .isEqualTo(Math.log(HISTORY.bar(315).close())
                        - Math.log(HISTORY.bar(310).close()));
    }

    @Test
    void tally_shouldScoreEveryMethodOnEverySessionWithAnOutcome() {
        Tally<Method> tally = TO_THE_END.tally(5);

        assertThat(tally.horizon()).isEqualTo(5);
        assertThat(tally.size()).isEqualTo(95);
        assertThat(tally.date(0)).isEqualTo(HISTORY.bar(300).date());
        for (Method method : Method.values()) {
            double[] quantiles = TO_THE_END.path(method).at(394, 5);
            assertThat(tally.crps(method, 94)).isEqualTo(Crps.of(TO_THE_END.outcome(394, 5), quantiles));
        }
    }

    @Test
    void evening_shouldKnowNoLaterClose() {
        WalkForward evening = TO_THE_END.onTheEvening(310, 350);

        assertThat(evening.firstSession()).isEqualTo(310);
        assertThat(evening.lastSession()).isEqualTo(350);
        for (int horizon : Scoring.HORIZONS) {
            assertThat(evening.lastScorable(horizon)).isEqualTo(350 - horizon);
            Tally<Method> tally = evening.tally(horizon);
            assertThat(tally.size()).isEqualTo(350 - horizon - 310 + 1);
            assertThat(tally.date(tally.size() - 1))
                    .isEqualTo(HISTORY.bar(350 - horizon).date());
            assertThat(evening.placedOutcomes(Method.LSTM, horizon))
                    .isEqualTo(asIfNothingFollowed(350).placedOutcomes(Method.LSTM, horizon));
        }
    }

    @Test
    void eveningsScores_shouldBeThoseOfAHistoryThatEndsWithIt() {
        WalkForward evening = TO_THE_END.onTheEvening(310, 350);

        assertThat(Scoring.of(evening, 20, HISTORY.bar(350).date()))
                .isEqualTo(Scoring.of(
                        asIfNothingFollowed(350), 20, HISTORY.bar(350).date()));
    }

    @Test
    void tallyOfACount_shouldScoreTheNewestSessionsOnly() {
        Tally<Method> tally = TO_THE_END.tally(20, 30);

        assertThat(tally.size()).isEqualTo(30);
        assertThat(tally.date(0)).isEqualTo(HISTORY.bar(350).date());
        assertThat(tally.date(29)).isEqualTo(HISTORY.bar(379).date());
    }

    @Test
    void countBeyondTheWalk_shouldScoreAllThereIs() {
        assertThat(TO_THE_END.tally(1, 10_000).size()).isEqualTo(99);
    }

    @Test
    void walkWithoutOutcomes_shouldHaveAnEmptyTally() {
        assertThat(walk(390, 399).tally(20).size()).isZero();
    }

    @Test
    void placedOutcomes_shouldStandOnTheSessionOnWhichTheyWereKnown() {
        List<PlacedOutcome> placed = TO_THE_END.placedOutcomes(Method.LSTM, 5);

        assertThat(placed).hasSize(95);
        assertThat(placed.get(94))
                .isEqualTo(PlacedOutcome.of(
                        HISTORY.bar(399).date(),
                        TO_THE_END.outcome(394, 5),
                        TO_THE_END.path(Method.LSTM).at(394, 5)));
    }

    @Test
    void placedOutcomes_shouldAgreeWithTheTallyOnCoverage() {
        Comparison<Method> comparison = new Comparison<>(List.of(TO_THE_END.tally(1)));

        assertThat(Coverage.of(TO_THE_END.placedOutcomes(Method.LSTM, 1), CentralInterval.EIGHTY))
                .isEqualTo(comparison.coverage80(Method.LSTM));
        assertThat(Coverage.of(TO_THE_END.placedOutcomes(Method.LSTM, 1), CentralInterval.NINETY_FIVE))
                .isEqualTo(comparison.coverage95(Method.LSTM));
    }

    @Test
    void everyMethod_shouldForecastAscendingQuantiles() {
        for (Method method : Method.values()) {
            for (int t = 300; t <= 399; t++) {
                assertThat(TO_THE_END.path(method).at(t, 20)).isSorted();
            }
        }
    }

    @Test
    void methods_shouldDiffer() {
        assertThat(Arrays.stream(Method.values())
                        .map(method -> TO_THE_END.path(method).at(350, 5)[0]))
                .doesNotHaveDuplicates();
    }

    private static WalkForward asIfNothingFollowed(int session) {
        MeasuredHistory head = MeasuredHistory.of(HISTORY.head(session + 1));
        return new WalkForward(head, ForecastMethods.of(head, Forecasts.VINTAGES), 310, session);
    }

    private static WalkForward walk(int first, int last) {
        return new WalkForward(MEASURED, ForecastMethods.of(MEASURED, Forecasts.VINTAGES), first, last);
    }
}
