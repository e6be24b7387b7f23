package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.Method;
import java.util.List;

/**
 * One model's published forecasts compared with another's as of the same sessions, at one horizon.
 *
 * @param horizon in sessions
 * @param count how many forecasts of each were scored
 * @param crps the mean CRPS, in log-return
 * @param againstCrps that of the other model
 * @param dieboldMarianoT positive where the first is better, the instruments of a date averaged first
 */
public record ModelComparison(int horizon, int count, double crps, double againstCrps, double dieboldMarianoT) {

    /** Compares the scores of two models over the same histories in the same order. */
    public static ModelComparison of(Pool model, Pool against, int horizon) {
        return of(model.tallies(horizon), against.tallies(horizon));
    }

    static ModelComparison of(List<Tally<Method>> ours, List<Tally<Method>> theirs) {
        Comparison<Method> comparison = new Comparison<>(ours);
        return new ModelComparison(
                comparison.horizon(),
                comparison.count(),
                comparison.crps(Method.LSTM),
                new Comparison<>(theirs).crps(Method.LSTM),
                paired(ours, theirs).dieboldMarianoT(comparison.horizon()));
    }

    /** The skill score against the other model, {@code 1 - CRPS / its CRPS}; 0 where the latter is 0. */
    public double skill() {
        return againstCrps > 0 ? 1 - crps / againstCrps : 0;
    }

    private static PairedScores paired(List<Tally<Method>> ours, List<Tally<Method>> theirs) {
        requireSame(ours.size(), theirs.size());
        PairedScores scores = new PairedScores();
        for (int i = 0; i < ours.size(); i++) {
            pair(ours.get(i), theirs.get(i), scores);
        }
        return scores;
    }

    private static void pair(Tally<Method> ours, Tally<Method> theirs, PairedScores scores) {
        requireSame(ours.dates(), theirs.dates());
        for (int i = 0; i < ours.size(); i++) {
            scores.add(ours.date(i), ours.crps(Method.LSTM, i), theirs.crps(Method.LSTM, i));
        }
    }

    private static void requireSame(Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalArgumentException("the models were not scored on the same sessions of the same histories");
        }
    }
}
