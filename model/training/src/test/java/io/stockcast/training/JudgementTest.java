package io.stockcast.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.forecasting.evaluation.ModelComparison;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

    @ParameterizedTest
    @CsvSource({
        "0.99, 1.1, 0, 0, true",
        "0.99, 1.1, -0.9, -0.9, true",
        "0.99, 1.0, 0, 0, false",
        "1.00, 1.1, 0, 0, false",
        "1.01, 1.1, 9, 9, false",
        "0.99, 9, -1, 9, false",
        "0.99, 9, 9, -1.5, false",
    })
    void candidate_shouldBeBetterOneSessionAheadAndNotWorseFurtherAhead(
            double crps, double t1, double t5, double t20, boolean isForTheCandidate) {
        Judgement judgement = new Judgement(List.of(
                new ModelComparison(1, 250, crps, 1, t1),
                new ModelComparison(5, 246, 1, 1, t5),
                new ModelComparison(20, 231, 1, 1, t20)));

        assertThat(judgement.isForTheCandidate()).isEqualTo(isForTheCandidate);
    }
}
