package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.record.ForecastRecord.Outcome;
import io.stockcast.domain.record.ForecastRecord.Summary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordCoverageTest {

    private static final PriceQuantiles QUANTILES =
            new PriceQuantiles(List.of(91.0, 92.0, 93.0, 94.0, 95.0, 96.0, 97.0, 98.0, 99.0));

    @Test
    void summary_shouldCountClosesInTheIntervalsAndOnTheirEnds() {
        Summary summary = LedgerScoring.summary(1, outcomes(90.9, 91, 92.9, 93, 95, 97, 97.1, 99, 99.1, 95));

        assertThat(summary.coverage80()).isEqualTo(0.4);
        assertThat(summary.coverage95()).isEqualTo(0.8);
    }

    @Test
    void naiveForecastWithoutLoss_shouldGiveNoSkillRatherThanNoNumber() {
        assertThat(LedgerScoring.summary(1, outcomes(95)).skill()).isZero();
    }

    private static List<Outcome> outcomes(double... closes) {
        return Arrays.stream(closes)
                .mapToObj(close -> new Outcome(1, LocalDate.of(2024, 1, 2), QUANTILES, close, 0.5, 0))
                .toList();
    }
}
