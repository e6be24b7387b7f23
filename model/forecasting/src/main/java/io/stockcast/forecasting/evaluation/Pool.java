package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The scores of one or many walk-forwards and where their outcomes fell, put together at each reported horizon. */
public final class Pool {

    private final Map<Integer, List<Tally<Method>>> tallies = new TreeMap<>();
    private final Map<Integer, List<List<PlacedOutcome>>> outcomes = new TreeMap<>();

    /** The scores of one walk-forward. */
    public static Pool of(WalkForward walk) {
        Pool pool = new Pool();
        for (int horizon : Scoring.HORIZONS) {
            pool.tallies.put(horizon, new ArrayList<>(List.of(walk.tally(horizon))));
            pool.outcomes.put(horizon, new ArrayList<>(List.of(walk.placedOutcomes(Method.LSTM, horizon))));
        }
        return pool;
    }

    /** Adds the scores of another pool. */
    public void add(Pool other) {
        addAll(tallies, other.tallies);
        addAll(outcomes, other.outcomes);
    }

    /** The reported horizons at which anything was scored. */
    public List<Integer> horizons() {
        return tallies.entrySet().stream()
                .filter(at -> at.getValue().stream().anyMatch(tally -> tally.size() > 0))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The methods compared at one of the {@link #horizons()}. */
    public Comparison<Method> at(int horizon) {
        return new Comparison<>(tallies(horizon));
    }

    /** The scores at one of the {@link #horizons()}, one tally an instrument. */
    List<Tally<Method>> tallies(int horizon) {
        return pooled(horizon, tallies);
    }

    /** Where the outcomes fell at one of the {@link #horizons()}: one list an instrument, in order of time. */
    public List<List<PlacedOutcome>> outcomes(int horizon) {
        return pooled(horizon, outcomes);
    }

    private static <T> List<T> pooled(int horizon, Map<Integer, List<T>> lists) {
        return Objects.requireNonNull(lists.get(horizon), () -> "nothing is pooled at horizon " + horizon);
    }

    private static <T> void addAll(Map<Integer, List<T>> lists, Map<Integer, List<T>> more) {
        more.forEach((horizon, entries) ->
                lists.computeIfAbsent(horizon, none -> new ArrayList<>()).addAll(entries));
    }
}
