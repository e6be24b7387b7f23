package io.stockcast.domain.history;

import java.time.LocalDate;
import java.util.List;

/** The daily bars of one instrument, oldest first, one a session, at least one. */
public record PriceHistory(String symbol, List<Bar> bars) {

    public PriceHistory {
        if (symbol == null || symbol.isBlank()) {
            throw new InvalidHistoryException("a history needs a symbol");
        }
        if (bars.isEmpty()) {
            throw new InvalidHistoryException("the history of " + symbol + " has no bars");
        }
        bars = List.copyOf(bars);
        requireAscending(symbol, bars);
    }

    public int size() {
        return bars.size();
    }

    public Bar bar(int index) {
        return bars.get(index);
    }

    public Bar last() {
        return bars.get(bars.size() - 1);
    }

    /** The first {@code size} bars: the history as it stood on an earlier day. */
    public PriceHistory head(int size) {
        return new PriceHistory(symbol, bars.subList(0, size));
    }

    /** The bars dated from {@code from} to {@code to}, both included; may be empty. */
    public List<Bar> between(LocalDate from, LocalDate to) {
        return bars.stream()
                .filter(bar -> !bar.date().isBefore(from) && !bar.date().isAfter(to))
                .toList();
    }

    /** Whether every bar has an adjusted close, so that returns are computed from these. */
    public boolean hasAdjustedCloses() {
        return bars.stream().noneMatch(bar -> Double.isNaN(bar.adjustedClose()));
    }

    /** The same sessions as a close-only history. */
    public PriceHistory asCloseOnly() {
        return new PriceHistory(symbol, bars.stream().map(Bar::asCloseOnly).toList());
    }

    private static void requireAscending(String symbol, List<Bar> bars) {
        for (int i = 1; i < bars.size(); i++) {
            if (!bars.get(i).date().isAfter(bars.get(i - 1).date())) {
                throw new InvalidHistoryException("the history of " + symbol + " is not in ascending order of date at "
                        + bars.get(i).date());
            }
        }
    }
}
