package io.stockcast.marketdata.repair;

import io.stockcast.domain.history.UsualMoves;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Tells the jump of an unadjusted split from a true price move. */
record SplitDetector(UsualMoves usual, List<Split> reported) {

    /** The ratios of splits, and of pounds to pence. */
    private static final double[] PLAIN_RATIOS = {1.5, 2, 3, 4, 5, 6, 7, 8, 10, 15, 20, 25, 30, 50, 100};

    /** A jump of fewer usual moves than this needs no explanation. */
    private static final double UNUSUAL = 6;

    /** By how many usual moves a jump may miss the ratio, for the market moves on such a day too. */
    private static final double MISS = 4;

    private static final double LARGEST_MISS = 0.12;

    /** A range so many times the usual one is a true price move: a split does not change ranges. */
    private static final double WIDE = 4;

    private static final int DAYS_OFF = 4;

    /** The reported split that explains the jump, if there is one near that day. */
    Optional<Split> reportedSplit(RawBar before, RawBar after) {
        return reported.stream()
                .filter(split -> Math.abs(ChronoUnit.DAYS.between(split.date(), after.date())) <= DAYS_OFF)
                .filter(split -> jumpsBy(split.ratio(), before, after))
                .findFirst();
    }

    /** Whether the close jumps as in a split, and the day's range is usual. */
    boolean looksSplit(RawBar before, RawBar after) {
        boolean wide = after.range() > WIDE * usual.range();
        return !wide
                && DoubleStream.of(PLAIN_RATIOS)
                        .anyMatch(ratio -> jumpsBy(ratio, before, after) || jumpsBy(1 / ratio, before, after));
    }

    private boolean jumpsBy(double ratio, RawBar before, RawBar after) {
        double jump = Math.log(before.close() / after.close());
        double miss = Math.abs(jump - Math.log(ratio));
        return Math.abs(jump) > UNUSUAL * usual.volatility()
                && miss <= Math.min(MISS * usual.volatility(), LARGEST_MISS);
    }
}
