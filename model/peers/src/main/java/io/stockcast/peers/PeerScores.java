package io.stockcast.peers;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.evaluation.Scoring;
import io.stockcast.forecasting.evaluation.Tally;
import io.stockcast.forecasting.evaluation.WalkForward;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The scores of the published forecast and its peers on the sessions that both forecast, of one or many walks. */
public final class PeerScores {

    private final Map<Integer, List<Tally<Contender>>> tallies = new TreeMap<>();

    /** Forecasts by the peers what a walk forecast, and scores both. */
    public static PeerScores of(WalkForward walk) {
        PeerForecasts peers =
                PeerForecasts.of(ReturnSeries.of(walk.history()), walk.firstSession(), walk.lastSession());
        PeerScores scores = new PeerScores();
        Scoring.HORIZONS.forEach(
                horizon -> scores.tallies.put(horizon, new ArrayList<>(List.of(tally(walk, peers, horizon)))));
        return scores;
    }

    /** Adds other scores. */
    public void add(PeerScores other) {
        other.tallies.forEach((horizon, more) ->
                tallies.computeIfAbsent(horizon, none -> new ArrayList<>()).addAll(more));
    }

    /** The reported horizons at which anything was scored. */
    public List<Integer> horizons() {
        return tallies.entrySet().stream()
                .filter(at -> at.getValue().stream().anyMatch(tally -> tally.size() > 0))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The published forecast and its peers compared at one of the {@link #horizons()}. */
    public Comparison<Contender> at(int horizon) {
        return new Comparison<>(Objects.requireNonNull(tallies.get(horizon)));
    }

    private static Tally<Contender> tally(WalkForward walk, PeerForecasts peers, int horizon) {
        int last = walk.lastScorable(horizon);
        Tally<Contender> tally = new Tally<>(Contender.class, horizon, Math.max(0, last - walk.firstSession() + 1));
        for (int t = walk.firstSession(); t <= last; t++) {
            int session = t;
            peers.at(session, horizon).ifPresent(quantiles -> {
                Map<Contender, double[]> all = new EnumMap<>(quantiles);
                all.put(Contender.LSTM, walk.path(Method.LSTM).at(session, horizon));
                tally.add(walk.history().bar(session).date(), walk.outcome(session, horizon), all);
            });
        }
        return tally;
    }
}
