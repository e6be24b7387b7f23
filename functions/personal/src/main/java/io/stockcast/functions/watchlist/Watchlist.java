package io.stockcast.functions.watchlist;

import io.stockcast.marketdata.TickerSymbol;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A person's watchlist, in order.
 *
 * <p>A rank between any two can be found by halving their distance, so that a move touches one entry alone.
 */
record Watchlist(List<WatchedInstrument> entries) {

    /** The most entries that a watchlist may have. */
    static final int MOST_ENTRIES = 100;

    /** A number in the table has at most 38 digits, and each halving may need one more. */
    private static final int MOST_DECIMALS = 20;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Watchlist {
        entries = entries.stream()
                .sorted(Comparator.comparing(WatchedInstrument::rank)
                        .thenComparing(WatchedInstrument::addedAt)
                        .thenComparing(WatchedInstrument::symbol))
                .toList();
    }

    Optional<WatchedInstrument> find(TickerSymbol symbol) {
        return entries.stream().filter(entry -> entry.symbol().equals(symbol)).findFirst();
    }

    /** The list as if the instrument were not on it. */
    Watchlist without(TickerSymbol symbol) {
        return new Watchlist(
                entries.stream().filter(entry -> !entry.symbol().equals(symbol)).toList());
    }

    /** A rank after every entry. */
    BigDecimal rankAtEnd() {
        return entries.isEmpty()
                ? BigDecimal.ONE
                : entries.get(entries.size() - 1).rank().add(BigDecimal.ONE).stripTrailingZeros();
    }

    /** A rank just before an entry; empty where the digits have run out and the list must be renumbered. */
    Optional<BigDecimal> rankBefore(WatchedInstrument next) {
        int index = entries.indexOf(next);
        if (index == 0) {
            return Optional.of(next.rank().subtract(BigDecimal.ONE));
        }
        BigDecimal previous = entries.get(index - 1).rank();
        BigDecimal between = previous.add(next.rank()).divide(TWO);
        boolean fits = between.compareTo(previous) > 0
                && between.compareTo(next.rank()) < 0
                && between.scale() <= MOST_DECIMALS;
        return fits ? Optional.of(between) : Optional.empty();
    }

    /** The same order in whole numbers. */
    List<WatchedInstrument> renumbered() {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> entries.get(i).at(BigDecimal.valueOf(i + 1L)))
                .toList();
    }
}
