package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.ForecastMethod;
import io.stockcast.forecasting.path.QuantilePath;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The forecasts that methods would have made, session by session, each from what was known by then.
 *
 * <p>Nothing is fitted on the span walked over but what each method refits from its own past.
 */
public final class WalkForward {

    private final MeasuredHistory history;
    private final int first;
    private final int last;
    private final int known;
    private final Map<Method, QuantilePath> paths;

    /** Walks over the as-of sessions {@code first} to {@code last}, as of each of which every method can forecast. */
    public WalkForward(MeasuredHistory history, List<ForecastMethod> methods, int first, int last) {
        this(history, first, last, history.lastSession(), new EnumMap<>(Method.class));
        for (ForecastMethod method : methods) {
            paths.put(method.name(), method.forecast(first, last));
        }
    }

    private WalkForward(MeasuredHistory history, int first, int last, int known, Map<Method, QuantilePath> paths) {
        this.history = history;
        this.first = first;
        this.last = last;
        this.known = known;
        this.paths = paths;
    }

    /** A part of this walk as it was on the evening of its last session, when no later close was known. */
    public WalkForward onTheEvening(int from, int session) {
        return new WalkForward(history, from, session, session, paths);
    }

    /** The history walked over. */
    public PriceHistory history() {
        return history.history();
    }

    public int firstSession() {
        return first;
    }

    public int lastSession() {
        return last;
    }

    /** The log-return quantiles one method forecast. */
    public QuantilePath path(Method method) {
        return Objects.requireNonNull(paths.get(method), () -> "the walk is without " + method);
    }

    /** The last session as of which the outcome {@code horizon} sessions later is known. */
    public int lastScorable(int horizon) {
        return Math.min(last, known - horizon);
    }

    /** The log-return that followed over {@code horizon} sessions. */
    public double outcome(int session, int horizon) {
        return history.returns().logReturn(session, session + horizon);
    }

    /** The scores of the last {@code count} as-of sessions whose outcome is known, or of all there are. */
    public Tally<Method> tally(int horizon, int count) {
        int to = lastScorable(horizon);
        int from = Math.max(first, to - Math.min(count, to) + 1);
        Tally<Method> tally = new Tally<>(Method.class, horizon, Math.max(0, to - from + 1));
        for (int t = from; t <= to; t++) {
            tally.add(history().bar(t).date(), outcome(t, horizon), quantiles(t, horizon));
        }
        return tally;
    }

    /** The scores of every as-of session whose outcome is known. */
    public Tally<Method> tally(int horizon) {
        return tally(horizon, Integer.MAX_VALUE);
    }

    /** Where in one method's forecast each outcome fell that is known, in order of time. */
    public List<PlacedOutcome> placedOutcomes(Method method, int horizon) {
        return IntStream.rangeClosed(first, lastScorable(horizon))
                .mapToObj(t -> PlacedOutcome.of(
                        history().bar(t + horizon).date(),
                        outcome(t, horizon),
                        path(method).at(t, horizon)))
                .toList();
    }

    private Map<Method, double[]> quantiles(int session, int horizon) {
        Map<Method, double[]> quantiles = new EnumMap<>(Method.class);
        paths.forEach((method, path) -> quantiles.put(method, path.at(session, horizon)));
        return quantiles;
    }
}
