package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.record.ScoredSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The scored sessions of instruments at one horizon, date by date. */
final class SessionPool {

    private final int horizon;
    private final TreeMap<LocalDate, List<ScoredSession>> byDate = new TreeMap<>();
    private final List<ScoredSession> sessions;

    SessionPool(int horizon, Stream<ScoredSession> sessions) {
        this.horizon = horizon;
        this.sessions = sessions.toList();
        this.sessions.forEach(session -> byDate.computeIfAbsent(session.date(), date -> new ArrayList<>())
                .add(session));
    }

    int horizon() {
        return horizon;
    }

    boolean isEmpty() {
        return byDate.isEmpty();
    }

    LocalDate from() {
        return byDate.firstKey();
    }

    LocalDate to() {
        return byDate.lastKey();
    }

    /** The sessions of each date, the oldest first. */
    List<List<ScoredSession>> days() {
        return List.copyOf(byDate.values());
    }

    List<ScoredSession> sessions() {
        return sessions;
    }

    int count() {
        return sessions.size();
    }

    double share(Predicate<ScoredSession> event) {
        return (double) sessions.stream().filter(event).count() / count();
    }
}
