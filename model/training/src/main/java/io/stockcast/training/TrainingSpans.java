package io.stockcast.training;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.network.ModelCard.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * How time is split for training.
 *
 * @param from the first as-of date trained on
 * @param stopFrom the first date of the last part of it, on which the number of epochs is chosen
 * @param until the last date whose price is trained on
 * @param validateUntil the last date of the span after it, on which the network is scored
 */
record TrainingSpans(LocalDate from, LocalDate stopFrom, LocalDate until, LocalDate validateUntil) {

    /** The part of the sessions up to June 2021 that {@code ./dev train} chooses the epochs on. */
    private static final double STOPPING_SHARE = 0.28;

    /** All that came before a span, split in the same proportion, to be scored on that span. */
    static TrainingSpans before(Span newest, List<PriceHistory> histories) {
        LocalDate until = newest.from().minusDays(1);
        List<LocalDate> dates = histories.stream()
                .flatMap(history -> history.bars().stream().map(Bar::date))
                .filter(date -> !date.isAfter(until))
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            throw new InvalidHistoryException(
                    "no history begins before " + newest.from() + ", so none can be trained on");
        }
        LocalDate stopFrom = dates.get((int) (dates.size() * (1 - STOPPING_SHARE)));
        return new TrainingSpans(dates.get(0), stopFrom, until, newest.to());
    }

    /** What the number of epochs is chosen with: training up to the last part. */
    Span beforeStopping() {
        return new Span(from, stopFrom.minusDays(1));
    }

    Span stopping() {
        return new Span(stopFrom, until);
    }

    Span training() {
        return new Span(from, until);
    }

    Span validation() {
        return new Span(until.plusDays(1), validateUntil);
    }

    /** The same, without what is earlier or later than any of the histories. */
    TrainingSpans within(List<PriceHistory> histories) {
        LocalDate first = histories.stream()
                .map(history -> history.bar(0).date())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = latest(histories);
        return new TrainingSpans(
                first.isAfter(from) ? first : from,
                stopFrom,
                until,
                last.isBefore(validateUntil) ? last : validateUntil);
    }

    /** The newest session of any history. */
    static LocalDate latest(List<PriceHistory> histories) {
        return histories.stream()
                .map(history -> history.last().date())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
