package io.stockcast.domain.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The daily bars of one instrument, oldest first, one a session, at least one. */
public final class PriceHistory {

    private final String symbol;
    private final List<Bar> bars;

    /** Shared by a history and its heads. */
    private final CanonicalCsv csv;

    /**
     * A history of bars.
     *
     * @throws InvalidHistoryException where the symbol is blank, or the bars are none or not in ascending order of date
     */
    public PriceHistory(String symbol, List<Bar> bars) {
        if (symbol == null || symbol.isBlank()) {
            throw new InvalidHistoryException("a history needs a symbol");
        }
        if (bars.isEmpty()) {
            throw new InvalidHistoryException("the history of " + symbol + " has no bars");
        }
        this.symbol = symbol;
        this.bars = List.copyOf(bars);
        this.csv = new CanonicalCsv(this.bars);
        requireAscending(symbol, this.bars);
    }

    private PriceHistory(PriceHistory whole, int size) {
        this.symbol = whole.symbol;
        this.bars = List.copyOf(whole.bars.subList(0, size));
        this.csv = whole.csv;
    }

    public String symbol() {
        return symbol;
    }

    public List<Bar> bars() {
        return bars;
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
        if (size == 0) {
            throw new InvalidHistoryException("the history of " + symbol + " has no bars");
        }
        return new PriceHistory(this, size);
    }

    /** The history as it stood on the evening of a day; empty where its first session was later. */
    public Optional<PriceHistory> upTo(LocalDate day) {
        int size = sessionsUpTo(day);
        if (size == size()) {
            return Optional.of(this);
        }
        return size == 0 ? Optional.empty() : Optional.of(head(size));
    }

    private int sessionsUpTo(LocalDate day) {
        int after = size();
        while (after > 0 && bars.get(after - 1).date().isAfter(day)) {
            after--;
        }
        return after;
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

    byte[] csv() {
        return csv.head(size());
    }

    String sha256() {
        return csv.sha256(size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PriceHistory that && symbol.equals(that.symbol) && bars.equals(that.bars);
    }

    @Override
    public int hashCode() {
        return 31 * symbol.hashCode() + bars.hashCode();
    }

    @Override
    public String toString() {
        return "PriceHistory[symbol=" + symbol + ", bars=" + bars + "]";
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
