package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.input.References;
import io.stockcast.forecasting.methods.ForecastMethod;
import io.stockcast.forecasting.methods.ForecastMethods;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.forecasting.returns.StillPrice;
import io.stockcast.forecasting.returns.StillPriceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Walks forward over the as-of sessions of a span of dates, history by history.
 *
 * @param references histories that those of others may look at
 * @param from the first as-of date
 * @param to the last as-of date
 */
public record Evaluation(Vintages vintages, References references, LocalDate from, LocalDate to) {

    /**
     * Walks over one history; empty where it has no session in the span that can be scored.
     *
     * @throws StillPriceException where its price hardly ever moves, so that no skill means anything
     */
    public Optional<WalkForward> walk(PriceHistory history) {
        StillPrice.requireNoneIn(history);
        MeasuredHistory measured = MeasuredHistory.of(ForecastInput.of(history, references));
        List<ForecastMethod> methods = ForecastMethods.of(measured, vintages);
        int first = Math.max(ForecastMethods.firstSession(methods), sessions(history, date -> date.isBefore(from)));
        int last = sessions(history, date -> !date.isAfter(to)) - 1;
        if (first > Math.min(last, measured.lastSession() - 1)) {
            return Optional.empty();
        }
        return Optional.of(new WalkForward(measured, methods, first, last));
    }

    private static int sessions(PriceHistory history, Predicate<LocalDate> dates) {
        return (int) history.bars().stream().map(Bar::date).takeWhile(dates).count();
    }
}
