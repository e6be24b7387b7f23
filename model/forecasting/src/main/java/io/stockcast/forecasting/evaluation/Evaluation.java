package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.ForecastMethod;
import io.stockcast.forecasting.methods.ForecastMethods;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.returns.UnadjustedSplit;
import io.stockcast.forecasting.returns.UnadjustedSplitException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Walks forward over the as-of sessions of a span of dates, history by history.
 *
 * @param lead the lead market's history, if any
 * @param from the first as-of date
 * @param to the last as-of date
 */
public record Evaluation(ForecastModel model, Optional<PriceHistory> lead, LocalDate from, LocalDate to) {

    /**
     * Walks over one history; empty where it has no session in the span that can be scored.
     *
     * @throws UnadjustedSplitException where its closes jump by a share split
     */
    public Optional<WalkForward> walk(PriceHistory history) {
        UnadjustedSplit.requireNoneIn(history);
        MeasuredHistory measured = MeasuredHistory.of(ForecastInput.of(history, lead));
        List<ForecastMethod> methods = ForecastMethods.of(measured, model);
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
