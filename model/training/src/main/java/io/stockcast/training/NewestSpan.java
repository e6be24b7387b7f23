package io.stockcast.training;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.network.ModelCard;
import io.stockcast.forecasting.network.ModelCard.Span;
import io.stockcast.forecasting.network.UnusableModelException;
import java.time.LocalDate;
import java.util.List;

/** The last year of the histories, on which models that have not seen it are compared. */
final class NewestSpan {

    private static final int DAYS = 365;

    /** A year has about 250; a mean over far fewer is chance. */
    private static final int FEWEST_SESSIONS = 200;

    private NewestSpan() {}

    /** The last {@value #DAYS} days up to the newest session of any history. */
    static Span of(List<PriceHistory> histories) {
        LocalDate to = TrainingSpans.latest(histories);
        Span span = new Span(to.minusDays(DAYS - 1), to);
        long sessions = sessions(histories, span);
        if (sessions < FEWEST_SESSIONS) {
            throw new InvalidHistoryException(String.format(
                    "the histories have %d sessions from %s to %s, and models are compared on %d or more",
                    sessions, span.from(), span.to(), FEWEST_SESSIONS));
        }
        return span;
    }

    /** Refuses a model that has seen a part of the span. */
    static void requireUnseen(Span span, ModelCard current) {
        if (!current.training().to().isBefore(span.from())) {
            throw new UnusableModelException(String.format(
                    "the model %s was trained up to %s and so has seen a part of the newest span, %s to %s",
                    current.modelVersion(), current.training().to(), span.from(), span.to()));
        }
    }

    private static long sessions(List<PriceHistory> histories, Span span) {
        return histories.stream()
                .flatMap(history -> history.bars().stream().map(Bar::date))
                .filter(date -> !date.isBefore(span.from()))
                .distinct()
                .count();
    }
}
