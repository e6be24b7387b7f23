package io.stockcast.forecasting.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scores of one or many walk-forwards, put together at each reported horizon. */
public final class Pool {

    private final Map<Integer, List<Tally>> tallies = new TreeMap<>();

    /** The scores of one walk-forward alone. */
    public static Pool of(WalkForward walk) {
        Pool pool = new Pool();
        Scoring.HORIZONS.forEach(horizon -> pool.tallies.put(horizon, new ArrayList<>(List.of(walk.tally(horizon)))));
        return pool;
    }

    /** Takes in the scores of another pool. */
    public void add(Pool other) {
        other.tallies.forEach((horizon, more) ->
                tallies.computeIfAbsent(horizon, none -> new ArrayList<>()).addAll(more));
    }

    /** The reported horizons at which anything was scored. */
    public List<Integer> horizons() {
        return tallies.keySet().stream()
                .filter(horizon -> tallies.get(horizon).stream().anyMatch(tally -> tally.size() > 0))
                .toList();
    }

    /** The methods held against each other at one of the {@link #horizons()}. */
    public Comparison at(int horizon) {
        return new Comparison(tallies.get(horizon));
    }
}
