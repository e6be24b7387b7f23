package io.stockcast.forecasting.input;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.ReportSession.Slot;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How strongly an instrument usually reacts to its reports: the mean of its squared log-return over the variance
 * forecast for it, over the last {@value #REMEMBERED} sessions of one slot, shrunk toward {@value #PRIOR}, that of many
 * companies, as by {@value #PRIOR_WEIGHT} more sessions. A company that reports after the close so has a strong reaction
 * on the day after and none on the day itself, whether or not anybody states the time.
 */
final class ReportReactions {

    private static final int REMEMBERED = 12;
    private static final double PRIOR = 5;
    private static final int PRIOR_WEIGHT = 5;
    private static final double LARGEST = 64;

    private record Reaction(LocalDate date, double squared) {}

    private final Map<Slot, List<Reaction>> reactions = new HashMap<>();

    /** No reports. */
    ReportReactions() {}

    /** Measures the sessions that the history has. */
    ReportReactions(
            List<ReportSession> sessions, PriceHistory history, ReturnSeries returns, VolatilityPath volatility) {
        Map<LocalDate, Integer> bars = new HashMap<>();
        for (int t = volatility.firstSession() + 1; t < history.size(); t++) {
            bars.put(history.bar(t).date(), t);
        }
        for (ReportSession session : sessions) {
            Integer bar = bars.get(session.date());
            if (bar != null) {
                double move = returns.logReturn(bar) / volatility.sigma(bar - 1, 1);
                reactions
                        .computeIfAbsent(session.slot(), slot -> new ArrayList<>())
                        .add(new Reaction(session.date(), Math.min(LARGEST, move * move)));
            }
        }
    }

    /** The usual reaction, from what had happened by a date; 1 is that to any other day. */
    double usual(Slot slot, LocalDate asOf) {
        List<Reaction> past = reactions.getOrDefault(slot, List.of()).stream()
                .takeWhile(reaction -> !reaction.date().isAfter(asOf))
                .toList();
        List<Reaction> last = past.subList(Math.max(0, past.size() - REMEMBERED), past.size());
        double sum = last.stream().mapToDouble(Reaction::squared).sum();
        return (PRIOR_WEIGHT * PRIOR + sum) / (PRIOR_WEIGHT + last.size());
    }
}
