package io.stockcast.forecasting.returns;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.history.UsualMoves;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A share split that a history's closes were not adjusted for.
 *
 * <p>It shows as a close that jumps by the ratio of a split on a day that was otherwise a usual one: trading began at
 * the new price, and high and low were no further apart than on other days. In a close-only history it cannot be told
 * from a crash.
 *
 * @param date the first session in the new shares
 * @param newShares how many there are for {@code oldShares}
 */
public record UnadjustedSplit(LocalDate date, int newShares, int oldShares) {

    private static final int[][] RATIOS = {
        {2, 1}, {3, 1}, {3, 2}, {4, 1}, {5, 1}, {10, 1}, {20, 1}, {1, 2}, {1, 3}, {1, 4}, {1, 5}, {1, 10}, {1, 20}
    };

    /** A jump of fewer usual moves than this needs no explanation. */
    private static final double UNUSUAL = 6;

    /** By how many usual moves a jump may miss the ratio, for the market moves on such a day too. */
    private static final double MISS = 3;

    private static final double LARGEST_MISS = 0.05;

    /** A day whose range is so many times the usual one was a real event. */
    private static final double WIDE = 4;

    /**
     * The first such split of a history, if it has one. Where every bar has an adjusted close there is none: that is
     * what returns are computed from.
     */
    public static Optional<UnadjustedSplit> in(PriceHistory history) {
        List<Bar> bars = history.bars();
        if (ReturnSeries.isAdjusted(history) || bars.size() < 2) {
            return Optional.empty();
        }
        UsualMoves usual = usualMoves(bars);
        return IntStream.range(1, bars.size())
                .filter(t -> isQuietButForAJump(bars.get(t - 1), bars.get(t), usual))
                .mapToObj(t -> between(bars.get(t - 1), bars.get(t), usual))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Refuses a history that has such a split by an {@link UnadjustedSplitException}. */
    public static void requireNoneIn(PriceHistory history) {
        in(history).ifPresent(split -> {
            throw new UnadjustedSplitException(history.symbol(), split);
        });
    }

    /** Whether the price moved a lot overnight, and as usual in the course of the day. */
    private static boolean isQuietButForAJump(Bar before, Bar after, UsualMoves usual) {
        double overnight = Math.abs(Math.log(after.open() / before.close()));
        double fromOpenToClose = Math.abs(Math.log(after.close() / after.open()));
        return Math.abs(jump(before, after)) > UNUSUAL * usual.volatility()
                && fromOpenToClose < overnight
                && after.hasRange()
                && range(after) <= WIDE * usual.range();
    }

    private static Optional<UnadjustedSplit> between(Bar before, Bar after, UsualMoves usual) {
        double largestMiss = Math.min(MISS * usual.volatility(), LARGEST_MISS);
        return Arrays.stream(RATIOS)
                .filter(ratio -> Math.abs(jump(before, after) - Math.log((double) ratio[0] / ratio[1])) <= largestMiss)
                .findFirst()
                .map(ratio -> new UnadjustedSplit(after.date(), ratio[0], ratio[1]));
    }

    private static UsualMoves usualMoves(List<Bar> bars) {
        return UsualMoves.of(
                bars.stream().mapToDouble(Bar::close).toArray(),
                bars.stream()
                        .filter(Bar::hasRange)
                        .mapToDouble(UnadjustedSplit::range)
                        .toArray());
    }

    private static double range(Bar bar) {
        return Math.log(bar.high() / bar.low());
    }

    private static double jump(Bar before, Bar after) {
        return Math.log(before.close() / after.close());
    }
}
