package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.forecast.Scores;
import io.stockcast.domain.forecast.Scores.HorizonScores;
import io.stockcast.domain.forecast.Scores.MethodScore;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Sums up a walk-forward into the scores that a forecast carries. */
public final class Scoring {

    /** The horizons that are reported, in trading days. */
    public static final List<Integer> HORIZONS = List.of(1, 5, 20);

    private Scoring() {}

    /**
     * The scores of the last {@code sessions} as-of sessions at each reported horizon.
     *
     * @param lastDate the last session whose close was used
     */
    public static Scores of(WalkForward walk, int sessions, LocalDate lastDate) {
        List<Tally<Method>> tallies =
                HORIZONS.stream().map(horizon -> walk.tally(horizon, sessions)).toList();
        LocalDate from = tallies.stream()
                .map(tally -> tally.date(0))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Scores(
                sessions,
                from,
                lastDate,
                tallies.stream().map(Scoring::horizonScores).toList());
    }

    private static HorizonScores horizonScores(Tally<Method> tally) {
        Comparison<Method> comparison = new Comparison<>(List.of(tally));
        List<MethodScore> methods = Arrays.stream(Method.values())
                .map(method -> methodScore(comparison, method))
                .toList();
        return new HorizonScores(tally.horizon(), methods);
    }

    private static MethodScore methodScore(Comparison<Method> comparison, Method method) {
        return new MethodScore(
                method,
                comparison.crps(method),
                comparison.skill(Method.LSTM, method),
                comparison.coverage80(method),
                comparison.coverage95(method),
                method == Method.LSTM
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(comparison.dieboldMarianoT(Method.LSTM, method)));
    }
}
