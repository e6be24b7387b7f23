package io.stockcast.training;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.evaluation.Evaluation;
import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.network.ModelCard.Span;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.training.console.Console;

/** Scores vintages on a span of a universe, by the forecasts that they would have published. */
record SpanScores(TrainingUniverse universe, Span span) {

    Pool of(Vintages vintages) {
        Evaluation evaluation = new Evaluation(vintages, universe.references(), span.from(), span.to());
        Pool pool = new Pool();
        for (PriceHistory history : Console.progress(universe.histories(), "Scoring")) {
            evaluation.walk(history).map(Pool::of).ifPresent(pool::add);
        }
        return pool;
    }
}
