package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.forecasting.evaluation.RollingCoverage.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollingCoverageTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    @Test
    void instruments_shouldBePooledByDateWhoeverTraded() {
        RollingCoverage rolling = rolling(2, List.of(outcomes(0, "in out out in"), outcomes(1, "in in")));

        assertThat(rolling.windows())
                .containsExactly(
                        new Window(DAY.plusDays(1), 2 / 3.0),
                        new Window(DAY.plusDays(2), 2 / 4.0),
                        new Window(DAY.plusDays(3), 2 / 3.0));
        assertThat(rolling.worst()).hasValue(new Window(DAY.plusDays(2), 0.5));
        assertThat(rolling.median()).isEqualTo(2 / 3.0);
    }

    @Test
    void longestBelow_shouldCountTheLongestRun() {
        RollingCoverage rolling = rolling(1, List.of(outcomes(0, "out in out out in")));

        assertThat(rolling.longestBelow(0.5)).isEqualTo(2);
        assertThat(rolling.longestBelow(0)).isZero();
    }

    @Test
    void spanShorterThanTheWindow_shouldHaveNone() {
        RollingCoverage rolling = rolling(4, List.of(outcomes(0, "in in in")));

        assertThat(rolling.windows()).isEmpty();
        assertThat(rolling.worst()).isEmpty();
        assertThat(rolling.median()).isNaN();
    }

    @Test
    void newest_shouldBeTheLastOfAllThereAre() {
        List<PlacedOutcome> outcomes = outcomes(0, "out in in out");

        assertThat(Coverage.newest(outcomes, 2)).isEqualTo(outcomes.subList(2, 4));
        assertThat(Coverage.newest(outcomes, 9)).isEqualTo(outcomes);
        assertThat(Coverage.of(outcomes, CentralInterval.EIGHTY)).isEqualTo(0.5);
        assertThat(Coverage.of(outcomes, CentralInterval.NINETY_FIVE)).isEqualTo(1);
    }

    private static RollingCoverage rolling(int sessions, List<List<PlacedOutcome>> instruments) {
        return RollingCoverage.of(instruments, CentralInterval.EIGHTY, sessions);
    }

    private static List<PlacedOutcome> outcomes(int firstDay, String words) {
        List<PlacedOutcome> outcomes = new ArrayList<>();
        for (String word : words.split(" ")) {
            LocalDate date = DAY.plusDays(firstDay + outcomes.size());
            outcomes.add(new PlacedOutcome(date, 0, 0, 0.5, word.equals("in"), true));
        }
        return outcomes;
    }
}
