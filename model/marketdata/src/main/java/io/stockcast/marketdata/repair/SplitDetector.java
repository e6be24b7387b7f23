package io.stockcast.marketdata.repair;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.UsualMoves;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Tells the jump of an unadjusted split, or of another unit, from a true price move.
 *
 * <p>It shows as a price that opens far from where it closed, and on a day that was otherwise a usual one: high and low
 * were no further apart, and no more money changed hands. Where neither is known, a whole ratio of shares that the close
 * hits closely, or a jump that no price ever made in a day, is taken for one.
 */
record SplitDetector(List<RawBar> bars, UsualMoves usual, List<Split> reported) {

    /** What is usual is so also in the sessions just before: in a crisis, prices leap without a split. */
    private static final int RECENT = 20;

    /** Splits of these ratios happen in practice; a jump up by less than two is no merger of shares. */
    private static final double[] RATIOS = {4 / 3.0, 3 / 2.0, 2, 5 / 2.0, 3, 7 / 2.0, 4, 1 / 2.0, 1 / 3.0, 1 / 4.0};

    private static final double[] WHOLE_RATIOS = {2, 1 / 2.0};

    /** Beyond this a quiet day has no other explanation, whatever the ratio. */
    private static final double ANY_RATIO = Math.log(3.9);

    /** Without a range: no history we know of moved as much in a day. */
    private static final double ANY_RATIO_OF_CLOSES = Math.log(2.8);

    private static final double SMALLEST = Math.log(1.28);

    /** A jump of fewer usual moves than this needs no explanation. */
    private static final double UNUSUAL = 6;

    /** By how many usual moves a jump may miss the ratio, for the market moves on such a day too. */
    private static final double MISS = 3;

    private static final double MISS_OF_CLOSES = 2;
    private static final double LARGEST_MISS = 0.05;
    private static final double LARGEST_MISS_OF_REPORTED = 0.12;

    /** A range so many times the usual one is a true price move: a split does not change ranges. */
    private static final double WIDE = 4;

    /** News that moves a price has so many times the usual shares change hands; small moves fewer. */
    private static final double BUSY = 4;

    private static final double BUSY_FOR_SMALL = 2;
    private static final double SMALL = Math.log(1.9);
    private static final double MISS_OF_REPORTED = 4;
    private static final int DAYS_OFF = 4;

    /** The reported split that explains the jump at a bar, if there is one near that day. */
    Optional<Split> reportedSplit(int t) {
        return reported.stream()
                .filter(split -> Math.abs(ChronoUnit.DAYS.between(
                                split.date(), bars.get(t).date()))
                        <= DAYS_OFF)
                .filter(split -> Math.abs(jump(t)) > UNUSUAL * usual.volatility())
                .filter(split -> Math.abs(jump(t) - Math.log(split.ratio()))
                        <= Math.min(MISS_OF_REPORTED * usual.volatility(), LARGEST_MISS_OF_REPORTED))
                .findFirst();
    }

    /** Whether the price jumps at a bar as in a split that nobody reported. */
    boolean looksSplit(int t) {
        double size = Math.abs(jump(t));
        if (size < SMALLEST) {
            return false;
        }
        UsualMoves then = usualBefore(t);
        if (size < UNUSUAL * then.volatility()) {
            return false;
        }
        RawBar bar = bars.get(t);
        return Double.isNaN(bar.range()) || Double.isNaN(bar.open())
                ? size > ANY_RATIO_OF_CLOSES || hits(jump(t), WHOLE_RATIOS, MISS_OF_CLOSES)
                : isQuiet(t, then) && (size > ANY_RATIO || hits(overnight(t), RATIOS, MISS));
    }

    /** The larger of what is usual in all and what was so in the last sessions. */
    private UsualMoves usualBefore(int t) {
        UsualMoves recent = UsualMovesOf.closes(bars.subList(Math.max(0, t - RECENT), t));
        return new UsualMoves(larger(recent.volatility(), usual.volatility()), larger(recent.range(), usual.range()));
    }

    private static double larger(double recentOrUnknown, double inAll) {
        return recentOrUnknown > inAll ? recentOrUnknown : inAll;
    }

    private boolean isQuiet(int t, UsualMoves then) {
        double inTheDay = Math.abs(jump(t) - overnight(t));
        return inTheDay < Math.abs(overnight(t)) / 2 && bars.get(t).range() <= WIDE * then.range() && !isBusy(t);
    }

    /** Whether far more shares than usual changed hands, and far more money. */
    private boolean isBusy(int t) {
        double[] shares = IntStream.range(Math.max(0, t - RECENT), t)
                .mapToDouble(i -> bars.get(i).volume())
                .filter(volume -> volume > 0)
                .sorted()
                .toArray();
        long volume = bars.get(t).volume();
        if (volume == Bar.NO_VOLUME || shares.length == 0) {
            return false;
        }
        double times = volume / shares[shares.length / 2];
        return Math.min(times, times * Math.exp(-jump(t))) > (Math.abs(jump(t)) < SMALL ? BUSY_FOR_SMALL : BUSY);
    }

    private boolean hits(double jump, double[] ratios, double miss) {
        double largest = Math.min(miss * usual.volatility(), LARGEST_MISS);
        return DoubleStream.of(ratios).anyMatch(ratio -> Math.abs(jump - Math.log(ratio)) <= largest);
    }

    /** Log of the close before over this one: of the new shares for each old one, if it is a split. */
    private double jump(int t) {
        return Math.log(bars.get(t - 1).effectiveClose() / bars.get(t).effectiveClose());
    }

    private double overnight(int t) {
        return Math.log(bars.get(t - 1).effectiveClose() / bars.get(t).effectiveOpen());
    }
}
