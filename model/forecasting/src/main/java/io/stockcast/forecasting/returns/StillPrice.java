package io.stockcast.forecasting.returns;

import io.stockcast.domain.history.PriceHistory;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A price that hardly ever moves, as that of a money market fund, a pegged one, or one below a tick: there is nothing
 * to forecast.
 *
 * @param unmoved how many of the last sessions repeat the close before
 * @param sessions how many there are
 */
public record StillPrice(int unmoved, int sessions) {

    private static final int LAST = 250;
    private static final double LARGEST_SHARE = 0.95;

    /** Refuses a history whose price hardly moves by a {@link StillPriceException}. */
    public static void requireNoneIn(PriceHistory history) {
        in(history).ifPresent(price -> {
            throw new StillPriceException(history.symbol(), price);
        });
    }

    /** The standstill of a history, if its price hardly moves. */
    public static Optional<StillPrice> in(PriceHistory history) {
        int first = Math.max(1, history.size() - LAST);
        int unmoved = (int) IntStream.range(first, history.size())
                .filter(t -> history.bar(t).close() == history.bar(t - 1).close())
                .count();
        int sessions = history.size() - first;
        return unmoved > LARGEST_SHARE * sessions ? Optional.of(new StillPrice(unmoved, sessions)) : Optional.empty();
    }
}
