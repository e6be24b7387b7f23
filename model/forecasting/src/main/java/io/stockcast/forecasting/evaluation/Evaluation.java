package io.stockcast.forecasting.evaluation;

import io.stockcast.forecasting.PreparedHistory;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.lstm.ForecastModel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Walks forward over the as-of sessions of a span of dates, history by history.
 *
 * @param from the first as-of date
 * @param to the last as-of date
 */
public record Evaluation(ForecastModel model, LocalDate from, LocalDate to) {

    /** Walks over one history; empty where it has no session in the span that can be scored. */
    public Optional<WalkForward> walk(PriceHistory history) {
        PreparedHistory prepared = new PreparedHistory(history);
        int first = Math.max(prepared.firstSession(), sessionsBefore(history, from));
        int last = sessionsBefore(history, to.plusDays(1)) - 1;
        if (first > Math.min(last, prepared.lastSession() - 1)) {
            return Optional.empty();
        }
        return Optional.of(new WalkForward(prepared, model, first, last));
    }

    private static int sessionsBefore(PriceHistory history, LocalDate date) {
        return (int) history.bars().stream()
                .takeWhile(bar -> bar.date().isBefore(date))
                .count();
    }
}
