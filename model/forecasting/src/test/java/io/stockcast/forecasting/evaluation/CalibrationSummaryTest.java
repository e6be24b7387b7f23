package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class CalibrationSummaryTest {

    /** Every fifth outcome outside: as often as promised, and never twice in a row. */
    private static final List<PlacedOutcome> REGULAR = outcomes(250, t -> t % 5 == 0);

    /** Fifty misses in a row: as often as promised, and all at once. */
    private static final List<PlacedOutcome> CLUSTERED = outcomes(250, t -> t >= 100 && t < 150);

    /** 16 % outside, 4 points from the promise. */
    private static final List<PlacedOutcome> EDGE = outcomes(250, t -> t % 25 % 6 == 0 && t % 25 < 24);

    private static final List<PlacedOutcome> NONE_OUTSIDE = outcomes(250, t -> false);

    @Test
    void instruments_shouldBeCountedByWhatTheirTestsSay() {
        CalibrationSummary summary = summary(REGULAR, CLUSTERED, NONE_OUTSIDE);

        assertThat(summary.instruments()).isEqualTo(3);
        assertThat(summary.near()).isEqualTo(2);
        assertThat(summary.kupiecRejections()).isEqualTo(1);
        // misses in a regular beat depend on each other as much as those in a cluster
        assertThat(summary.independenceRejections()).isEqualTo(2);
        assertThat(summary.conditionalRejections()).isEqualTo(3);
    }

    @Test
    void coverageFourPointsOff_shouldStillBeNear() {
        assertThat(Coverage.of(EDGE, CentralInterval.EIGHTY)).isEqualTo(0.84);
        assertThat(summary(EDGE).near()).isEqualTo(1);
    }

    @Test
    void instrumentWithFewOutcomes_shouldNotBeJudgedAlone() {
        CalibrationSummary summary = summary(outcomes(249, t -> t % 5 == 0), List.of());

        assertThat(summary.instruments()).isEqualTo(1);
        assertThat(summary.judged()).isZero();
        assertThat(summary.near()).isZero();
    }

    @Test
    void onlyTheLastSessions_shouldTellWhetherAnInstrumentIsNear() {
        List<PlacedOutcome> bettered = new ArrayList<>(outcomes(250, t -> true));
        bettered.addAll(REGULAR);

        assertThat(summary(bettered).near()).isEqualTo(1);
    }

    @SafeVarargs
    private static CalibrationSummary summary(List<PlacedOutcome>... instruments) {
        List<List<PlacedOutcome>> lists = new ArrayList<>();
        for (List<PlacedOutcome> outcomes : instruments) {
            lists.add(outcomes);
        }
        return CalibrationSummary.of(lists, CentralInterval.EIGHTY);
    }

    private static List<PlacedOutcome> outcomes(int count, IntPredicate outside) {
        List<PlacedOutcome> outcomes = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            outcomes.add(new PlacedOutcome(LocalDate.EPOCH.plusDays(t), 0, 0, 0.5, !outside.test(t), true));
        }
        return outcomes;
    }
}
