package io.stockcast.training;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.evaluation.Evaluation;
import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.input.LeadMarket;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.ModelCard.Span;
import io.stockcast.training.console.Console;
import java.util.List;

/** Scores models on a span of a universe, by the forecasts that they would have published. */
record SpanScores(List<PriceHistory> histories, Span span) {

    Pool of(ForecastModel model) {
        Evaluation evaluation = new Evaluation(model, LeadMarket.in(histories), span.from(), span.to());
        Pool pool = new Pool();
        for (PriceHistory history : Console.progress(histories, "Scoring")) {
            evaluation.walk(history).map(Pool::of).ifPresent(pool::add);
        }
        return pool;
    }
}
