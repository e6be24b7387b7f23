package io.stockcast.forecasting.opening;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.input.References;
import io.stockcast.forecasting.methods.PublishedForecast;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.StillPrice;
import io.stockcast.forecasting.returns.StillPriceException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Evaluates the update at the open over a span of as-of dates, history by history.
 *
 * @param references histories that those of others may look at
 * @param from the first as-of date
 * @param to the last as-of date
 */
public record OpeningEvaluation(Vintages vintages, References references, LocalDate from, LocalDate to) {

    /**
     * The scores of one history; empty where no session of the span can be forecast.
     *
     * @throws StillPriceException where its price hardly ever moves, so that no skill means anything
     */
    public Optional<OpeningScores> scores(PriceHistory history) {
        StillPrice.requireNoneIn(history);
        MeasuredHistory measured = MeasuredHistory.of(ForecastInput.of(history, references));
        int earliest = PublishedForecast.firstSession(measured);
        int first = Math.max(earliest, sessions(history, date -> date.isBefore(from)));
        int last = Math.min(measured.lastSession() - 1, sessions(history, date -> !date.isAfter(to)) - 1);
        if (first > last) {
            return Optional.empty();
        }
        QuantilePath path = new PublishedForecast(measured, vintages)
                .forecast(Math.max(earliest, first - OpenQualities.SESSIONS), last);
        OpeningWalk walk = new OpeningWalk(history, measured.returns(), EveningRanges.of(path, history.size()));
        return Optional.of(walk.scores(first, last, asOf -> path.at(asOf, 1)));
    }

    private static int sessions(PriceHistory history, Predicate<LocalDate> dates) {
        return (int) history.bars().stream().map(Bar::date).takeWhile(dates).count();
    }
}
