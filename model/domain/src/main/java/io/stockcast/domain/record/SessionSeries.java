package io.stockcast.domain.record;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The newest {@value #LENGTH} scored sessions at one horizon, the oldest first.
 *
 * @param horizon how many sessions ahead they were forecast
 */
public record SessionSeries(int horizon, List<ScoredSession> sessions) {

    /** The horizons of which sessions are kept one by one. */
    public static final List<Integer> HORIZONS = List.of(1, 5, 20);

    /** How many sessions are kept of each. */
    public static final int LENGTH = 250;

    private static final Comparator<ScoredSession> ORDER = Comparator.comparing(ScoredSession::date)
            .thenComparing(ScoredSession::asOf)
            .thenComparing(ScoredSession::modelVersion);

    public SessionSeries {
        sessions = newest(sessions.stream());
    }

    /** A series without sessions of each horizon. */
    public static List<SessionSeries> none() {
        return HORIZONS.stream()
                .map(horizon -> new SessionSeries(horizon, List.of()))
                .toList();
    }

    /** The newest sessions of these and of more, in any order. */
    public SessionSeries with(Stream<ScoredSession> more) {
        return new SessionSeries(horizon, Stream.concat(sessions.stream(), more).toList());
    }

    private static List<ScoredSession> newest(Stream<ScoredSession> sessions) {
        List<ScoredSession> sorted = sessions.sorted(ORDER).toList();
        return sorted.subList(Math.max(0, sorted.size() - LENGTH), sorted.size());
    }
}
