package io.stockcast.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.record.ForecastRecord.Summary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HorizonTotalTest {

    private static final PriceQuantiles QUANTILES =
            new PriceQuantiles(List.of(91.0, 92.0, 93.0, 94.0, 95.0, 96.0, 97.0, 98.0, 99.0));

    @Test
    void summary_shouldCountClosesInTheIntervalsAndOnTheirEnds() {
        Summary summary = closes(90.9, 91, 92.9, 93, 95, 97, 97.1, 99, 99.1, 95).summary();

        assertThat(summary.count()).isEqualTo(10);
        assertThat(summary.coverage80()).isEqualTo(0.4);
        assertThat(summary.coverage95()).isEqualTo(0.8);
    }

    @Test
    void naiveForecastWithoutLoss_shouldGiveNoSkillRatherThanNoNumber() {
        assertThat(closes(95).summary().skill()).isZero();
    }

    @Test
    void sums_shouldNotDependOnTheOrderOfOutcomes() {
        assertThat(scores(0.1, 0.2, 0.3)).isEqualTo(scores(0.3, 0.2, 0.1));
    }

    @Test
    void means_shouldBeOfBothScores() {
        Summary summary = scores(0.01, 0.02).summary();

        assertThat(summary.crps()).isEqualTo(0.015);
        assertThat(summary.naiveCrps()).isEqualTo(0.03);
        assertThat(summary.skill()).isEqualTo(0.5);
    }

    private static HorizonTotal closes(double... closes) {
        HorizonTotal total = HorizonTotal.none(1);
        for (double close : closes) {
            total = total.plus(outcome(close, 0.5, 0));
        }
        return total;
    }

    private static HorizonTotal scores(double... scores) {
        HorizonTotal total = HorizonTotal.none(1);
        for (double score : scores) {
            total = total.plus(outcome(95, score, 2 * score));
        }
        return total;
    }

    private static ScoredSession outcome(double close, double crps, double naiveCrps) {
        LocalDate asOf = LocalDate.of(2024, 1, 1);
        return new ScoredSession(asOf, asOf.plusDays(1), "lstm-1", QUANTILES, close, 0.5, crps, naiveCrps);
    }
}
