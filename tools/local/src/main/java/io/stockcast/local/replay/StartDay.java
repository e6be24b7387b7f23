package io.stockcast.local.replay;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.local.start.ReplayStart;
import io.stockcast.local.start.StartException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the day on whose evening a replay starts. */
public final class StartDay {

    /** How many sessions are left to step through, where there are enough. */
    private static final int SESSIONS_AFTER = 60;

    private final List<PriceHistory> histories;

    /** Looks at the whole histories of a market. */
    public StartDay(ReplayedMarket market) {
        this.histories = market.histories();
    }

    /**
     * The day that was named, or else one is picked.
     *
     * @throws StartException where there are no prices on that day, or none at all
     */
    public LocalDate of(ReplayStart start) {
        return start.day().map(this::checked).or(this::picked).orElseThrow(StartDay::nothing);
    }

    /**
     * Sixty sessions before the end of some instrument's prices: the last such day on which half of the instruments have
     * the sessions of a whole ledger behind them and prices ahead. Where there is none, the one on which most have;
     * empty where there are no prices.
     */
    public Optional<LocalDate> picked() {
        long half = (histories.size() + 1) / 2;
        return longestOnes().stream()
                .map(StartDay::candidate)
                .max(Comparator.comparingLong((LocalDate day) -> Math.min(half, ready(day)))
                        .thenComparing(Function.identity()));
    }

    private List<PriceHistory> longestOnes() {
        List<PriceHistory> longEnough = histories.stream()
                .filter(history -> history.size() > Replay.SESSIONS_BEFORE)
                .toList();
        return longEnough.isEmpty() ? histories : longEnough;
    }

    private static LocalDate candidate(PriceHistory history) {
        int size = history.size();
        int place = size > Replay.SESSIONS_BEFORE
                ? Math.max(size - 1 - SESSIONS_AFTER, Replay.SESSIONS_BEFORE - 1)
                : size * 2 / 3;
        return history.bar(place).date();
    }

    /** How many instruments have a whole ledger's sessions up to a day, and one after it. */
    private long ready(LocalDate day) {
        return histories.stream()
                .filter(history -> history.size() >= Replay.SESSIONS_BEFORE
                        && !history.bar(Replay.SESSIONS_BEFORE - 1).date().isAfter(day)
                        && history.last().date().isAfter(day))
                .count();
    }

    private LocalDate checked(LocalDate day) {
        if (histories.stream().noneMatch(history -> spans(history, day))) {
            throw new StartException("A replay cannot start on " + day + ": "
                    + span().map(span -> "the prices here run from " + span + ".")
                            .orElse("there are no prices here."));
        }
        return day;
    }

    private static boolean spans(PriceHistory history, LocalDate day) {
        return !day.isBefore(history.bar(0).date())
                && !day.isAfter(history.last().date());
    }

    private Optional<String> span() {
        Optional<LocalDate> first =
                histories.stream().map(history -> history.bar(0).date()).min(Comparator.naturalOrder());
        Optional<LocalDate> last =
                histories.stream().map(PriceHistory::last).map(Bar::date).max(Comparator.naturalOrder());
        return first.flatMap(from -> last.map(to -> from + " to " + to));
    }

    private static StartException nothing() {
        return new StartException("There is nothing to replay: the market data has no prices that can be used.");
    }
}
