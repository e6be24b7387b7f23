package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChristoffersenStatisticTest {

    @Test
    void clusteredMisses_shouldGiveTheTextbooksFigure() {
        // Jorion, Value at Risk: of 20 exceptions 14 follow a quiet day and 6 an exception, LR 9.53
        LikelihoodRatio ratio = ChristoffersenStatistic.independence(new int[] {218, 14}, new int[] {14, 6});

        assertThat(ratio.statistic()).isCloseTo(9.529568780336362, within(1e-9));
        assertThat(ratio.pValue()).isCloseTo(0.002021876209054999, within(1e-9));
    }

    @Test
    void sequence_shouldGiveTheFigureComputedElsewhere() {
        // computed with NumPy from the transitions 115, 81, 82, 21
        assertThat(ChristoffersenStatistic.independence(pattern()).statistic())
                .isCloseTo(13.820467377407894, within(1e-9));
    }

    @Test
    void sequenceWithoutAMissOrOfOneEntry_shouldGiveZero() {
        assertThat(ChristoffersenStatistic.independence(new boolean[250]).statistic())
                .isZero();
        assertThat(ChristoffersenStatistic.independence(new boolean[] {true}).statistic())
                .isZero();
    }

    @Test
    void conditionalCoverage_shouldAddBothStatistics() {
        // 3.91 + 9.53 = 13.44 in Jorion's example; its p-value by SciPy
        CoverageTests tests = new CoverageTests(
                KupiecStatistic.of(20, 252, 0.95),
                ChristoffersenStatistic.independence(new int[] {218, 14}, new int[] {14, 6}));

        assertThat(tests.conditional().statistic()).isCloseTo(13.44211960788958, within(1e-9));
        assertThat(tests.conditional().pValue()).isCloseTo(0.0012052601974324938, within(1e-9));
    }

    @Test
    void outcomes_shouldBeTestedByTheIntervalAskedFor() {
        List<PlacedOutcome> outcomes = new ArrayList<>();
        for (boolean miss : pattern()) {
            outcomes.add(new PlacedOutcome(LocalDate.EPOCH, 0, 0, 0.5, !miss, true));
        }

        CoverageTests eighty = CoverageTests.of(outcomes, CentralInterval.EIGHTY);

        assertThat(eighty.unconditional()).isEqualTo(KupiecStatistic.of(103, 300, 0.80));
        assertThat(eighty.independence()).isEqualTo(ChristoffersenStatistic.independence(pattern()));
        assertThat(CoverageTests.of(outcomes, CentralInterval.NINETY_FIVE).unconditional())
                .isEqualTo(KupiecStatistic.of(0, 300, 0.95));
    }

    private static boolean[] pattern() {
        boolean[] pattern = new boolean[300];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = i * i % 7 == 1 || i % 50 < 4;
        }
        return pattern;
    }
}
