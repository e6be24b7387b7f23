package io.stockcast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.network.ModelCard.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewestSpanTest {

    private static final LocalDate LAST = LocalDate.parse("2025-06-30");

    @Test
    void newestSpan_shouldBeTheYearUpToTheNewestSessionOfAnyHistory() {
        List<PriceHistory> histories = List.of(daily(LAST.minusDays(900), 900), daily(LAST.minusDays(99), 100));

        assertThat(NewestSpan.of(histories)).isEqualTo(new Span(LocalDate.parse("2024-07-01"), LAST));
    }

    @Test
    void tooFewSessions_shouldBeRefusedHoweverManyHistoriesHaveThem() {
        PriceHistory few = daily(LAST.minusDays(198), 199);

        assertThatThrownBy(() -> NewestSpan.of(List.of(few, few)))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage("the histories have 199 sessions from 2024-07-01 to 2025-06-30,"
                        + " and models are compared on 200 or more");
    }

    @Test
    void trainingBeforeIt_shouldChooseTheEpochsOnTheLastPartOfTheSessions() {
        List<PriceHistory> histories = List.of(daily(LAST.minusDays(99), 150), daily(LAST.minusDays(99), 100));

        TrainingSpans spans = TrainingSpans.before(new Span(LAST.plusDays(1), LAST.plusDays(50)), histories);

        assertThat(spans.training()).isEqualTo(new Span(LAST.minusDays(99), LAST));
        assertThat(spans.stopping()).isEqualTo(new Span(LAST.minusDays(27), LAST));
        assertThat(spans.beforeStopping()).isEqualTo(new Span(LAST.minusDays(99), LAST.minusDays(28)));
        assertThat(spans.validation()).isEqualTo(new Span(LAST.plusDays(1), LAST.plusDays(50)));
    }

    @Test
    void historiesThatBeginWithIt_shouldBeRefused() {
        List<PriceHistory> young = List.of(daily(LAST.minusDays(299), 300));
        Span newest = NewestSpan.of(young);

        assertThatThrownBy(() -> TrainingSpans.before(newest, young))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessageContaining("no history begins before 2024-07-01");
    }

    private static PriceHistory daily(LocalDate first, int days) {
        return new PriceHistory(
                "DAILY",
                Stream.iterate(first, date -> date.plusDays(1))
                        .limit(days)
                        .map(date -> Bar.ofClose(date, 100))
                        .toList());
    }
}
