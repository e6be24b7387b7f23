package io.stockcast.training;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.evaluation.Evaluation;
import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.input.KnownReferences;
import io.stockcast.forecasting.network.ModelCard.Span;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.training.console.Console;
import java.util.List;

/** Scores vintages on a span of a universe, by the forecasts that they would have published. */
record SpanScores(List<PriceHistory> histories, Span span) {

    Pool of(Vintages vintages) {
        Evaluation evaluation = new Evaluation(vintages, KnownReferences.among(histories), span.from(), span.to());
        Pool pool = new Pool();
        for (PriceHistory history : Console.progress(histories, "Scoring")) {
            evaluation.walk(history).map(Pool::of).ifPresent(pool::add);
        }
        return pool;
    }
}
