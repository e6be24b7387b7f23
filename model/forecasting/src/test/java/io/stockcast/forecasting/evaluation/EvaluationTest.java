package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.input.References;
import io.stockcast.forecasting.testing.Forecasts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(400);

    @Test
    void span_shouldIncludeBothItsEnds() {
        Optional<WalkForward> walk = walk(date(300), date(320));

        assertThat(walk)
                .get()
                .extracting(WalkForward::firstSession, WalkForward::lastSession)
                .containsExactly(300, 320);
    }

    @Test
    void spanBetweenSessions_shouldTakeTheSessionsWithin() {
        int monday = 300;
        while (date(monday).getDayOfWeek() != DayOfWeek.MONDAY) {
            monday++;
        }

        Optional<WalkForward> walk =
                walk(date(monday).minusDays(1), date(monday + 5).minusDays(1));

        assertThat(walk)
                .get()
                .extracting(WalkForward::firstSession, WalkForward::lastSession)
                .containsExactly(monday, monday + 4);
    }

    @Test
    void openSpan_shouldStartWithTheFirstForecastAndEndWithTheHistory() {
        Optional<WalkForward> walk = walk(LocalDate.MIN, LocalDate.MAX);

        assertThat(walk)
                .get()
                .extracting(WalkForward::firstSession, WalkForward::lastSession)
                .containsExactly(141, 399);
    }

    @Test
    void spanWithoutAnOutcome_shouldBeEmpty() {
        assertThat(walk(date(399), LocalDate.MAX)).isEmpty();
        assertThat(walk(date(398), LocalDate.MAX)).isPresent();
    }

    @Test
    void spanBeforeTheFirstForecast_shouldBeEmpty() {
        assertThat(walk(LocalDate.MIN, date(140))).isEmpty();
        assertThat(walk(LocalDate.MIN, date(141))).isPresent();
    }

    private static LocalDate date(int session) {
        return HISTORY.bar(session).date();
    }

    private static Optional<WalkForward> walk(LocalDate from, LocalDate to) {
        return new Evaluation(Forecasts.VINTAGES, References.NONE, from, to).walk(HISTORY);
    }
}
