package io.stockcast.functions.alerts;

import static io.stockcast.functions.alerts.Evenings.forecast;
import static io.stockcast.functions.alerts.Evenings.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.domain.reports.UpcomingReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveningTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 8, 19);
    private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);
    private static final LocalDate FRIDAY = WEDNESDAY.plusDays(2);

    // The ranges of Thursday are 98 to 102 (80 %) and 96 to 104 (95 %).
    @ParameterizedTest
    @CsvSource({"80, 97.9, true", "80, 98, false", "80, 102.1, true", "95, 97.9, false", "95, 104.1, true"})
    void closeOutsideItsRange_shouldBeToldAtItsLevel(int level, double close, boolean told) {
        Optional<Happening> happening =
                evening(forecast(THURSDAY, 4), outcome(WEDNESDAY, 4, close)).of(new Condition.Outside(level));

        assertThat(happening.isPresent()).isEqualTo(told);
    }

    @Test
    void closeOutside_shouldBeToldInNumbers() {
        assertThat(evening(forecast(THURSDAY, 4), outcome(WEDNESDAY, 4, 97)).of(new Condition.Outside(80)))
                .contains(new Happening.Outside(80, THURSDAY, 97, 98, 102));
        assertThat(evening(forecast(THURSDAY, 4), outcome(WEDNESDAY, 4, 105)).of(new Condition.Outside(95)))
                .contains(new Happening.Outside(95, THURSDAY, 105, 96, 104));
    }

    @Test
    void closeBeforeTheNewestOutcome_shouldNotBeTold() {
        assertThat(evening(forecast(FRIDAY, 4), outcome(THURSDAY, 4, 100), outcome(WEDNESDAY, 4, 50))
                        .of(new Condition.Outside(80)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 0.25, true", "4.9, 0.25, false", "5, 0.3, false"})
    void range_shouldBeComparedWithThatOfAWeekBefore(double width, double share, boolean told) {
        Evening evening = evening(
                forecast(THURSDAY, width),
                outcome(WEDNESDAY, 1, 100),
                outcome(THURSDAY.minusDays(6), 1, 100),
                outcome(THURSDAY.minusDays(7), 4, 100),
                outcome(THURSDAY.minusDays(8), 1, 100));

        Optional<Happening> happening = evening.of(new Condition.Wider(share));

        assertThat(happening).isEqualTo(told ? Optional.of(new Happening.Wider(FRIDAY, 0.05, 0.04)) : Optional.empty());
    }

    @Test
    void weekWithoutForecasts_shouldNotBeComparedWithAMonthBefore() {
        assertThat(evening(forecast(THURSDAY, 9), outcome(THURSDAY.minusDays(14), 1, 100))
                        .of(new Condition.Wider(0.25)))
                .isEmpty();
    }

    // At a quantile the chance is its level: 102 is the 90 % quantile.
    @ParameterizedTest
    @CsvSource({"BELOW, 0.9, 0.9", "ABOVE, 0.1, 0.1"})
    void chance_shouldBeThatOfTheForecastsCurve(Condition.Side side, double threshold, double chance) {
        Evening evening = evening(forecast(THURSDAY, 4));

        Optional<Happening> happening = evening.of(new Condition.Chance(102, side, 5, threshold - 1e-9));

        assertThat(happening.map(Happening.Chance.class::cast))
                .hasValueSatisfying(told -> assertThat(told.chance()).isCloseTo(chance, within(1e-9)))
                .hasValueSatisfying(told -> assertThat(told.date()).isEqualTo(LocalDate.of(2026, 8, 27)));
        assertThat(evening.of(new Condition.Chance(102, side, 5, threshold + 0.01)))
                .isEmpty();
    }

    @Test
    void report_shouldBeToldOfWithinFiveSessions() {
        LocalDate inFive = LocalDate.of(2026, 8, 27);

        assertThat(evening(forecast(THURSDAY, 4, inFive)).of(new Condition.Report()))
                .contains(new Happening.Report(inFive, UpcomingReport.Basis.CALENDAR));
        assertThat(evening(forecast(THURSDAY, 4, inFive.plusDays(1))).of(new Condition.Report()))
                .isEmpty();
        assertThat(evening(forecast(THURSDAY, 4)).of(new Condition.Report())).isEmpty();
    }

    private static Evening evening(Forecast forecast, ScoredSession... outcomes) {
        return new Evening(forecast, List.of(outcomes));
    }
}
