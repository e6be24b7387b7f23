package io.stockcast.forecasting.evaluation;

import io.stockcast.forecasting.PreparedHistory;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.lstm.ForecastModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks forward over many histories and pools their scores. */
public final class Evaluation {

    private final ForecastModel model;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<Integer, List<Tally>> tallies = new HashMap<>();

    /** Evaluates as-of sessions dated {@code from} to {@code to}. */
    public Evaluation(ForecastModel model, LocalDate from, LocalDate to) {
        this.model = model;
        this.from = from;
        this.to = to;
        Scoring.HORIZONS.forEach(horizon -> tallies.put(horizon, new ArrayList<>()));
    }

    /** Walks over one history; empty where it has no session in the span that can be scored. */
    public Optional<WalkForward> add(PriceHistory history) {
        PreparedHistory prepared = new PreparedHistory(history);
        int first = Math.max(prepared.firstSession(), firstSessionNotBefore(history, from));
        int last = firstSessionNotBefore(history, to.plusDays(1)) - 1;
        if (first > Math.min(last, prepared.lastSession() - 1)) {
            return Optional.empty();
        }
        WalkForward walk = new WalkForward(prepared, model, first, last);
        tallies.forEach((horizon, pooled) -> pooled.add(walk.tally(horizon)));
        return Optional.of(walk);
    }

    /** The scores at a reported horizon over every history added, at least one of them scored. */
    public Comparison pooled(int horizon) {
        return new Comparison(tallies.get(horizon));
    }

    private static int firstSessionNotBefore(PriceHistory history, LocalDate date) {
        return (int) history.bars().stream()
                .takeWhile(bar -> bar.date().isBefore(date))
                .count();
    }
}
