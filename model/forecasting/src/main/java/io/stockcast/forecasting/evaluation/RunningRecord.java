package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.record.HorizonRecord.Day;
import io.stockcast.domain.record.ScoredSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A record as it comes about, day by day: the skill since the beginning, and the coverage of the last days. */
final class RunningRecord {

    /** Before so many days, chance is all there is to see. */
    private static final int FIRST_SHOWN = 20;

    /** Over how many days the coverage goes. */
    private static final int WINDOW = 60;

    private final Deque<List<ScoredSession>> window = new ArrayDeque<>();
    private int days;
    private double crps;
    private double naiveCrps;
    private int sessions;
    private int inside80;

    /** The record after one more day; empty on the first days. */
    Optional<Day> after(List<ScoredSession> day) {
        days++;
        crps += day.stream().mapToDouble(ScoredSession::crps).sum();
        naiveCrps += day.stream().mapToDouble(ScoredSession::naiveCrps).sum();
        window.addLast(day);
        count(day, 1);
        if (window.size() > WINDOW) {
            count(window.removeFirst(), -1);
        }
        return days < FIRST_SHOWN
                ? Optional.empty()
                : Optional.of(new Day(
                        day.get(0).date(), naiveCrps > 0 ? 1 - crps / naiveCrps : 0, (double) inside80 / sessions));
    }

    private void count(List<ScoredSession> day, int sign) {
        sessions += sign * day.size();
        inside80 += sign * (int) day.stream().filter(ScoredSession::isInside80).count();
    }
}
