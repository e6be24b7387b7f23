package io.stockcast.marketdata.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds prices that jump from one session to the next because a split was not adjusted for. Where the source reports
 * the split, the earlier bars are adjusted; where it does not, nobody can tell what the earlier prices are worth, and
 * they are cut.
 */
record AdjustedSplits(List<Split> reported) implements RepairStep {

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        if (bars.size() < 2) {
            return bars;
        }
        SplitDetector splits = new SplitDetector(bars, UsualMovesOf.closes(bars), reported);
        List<RawBar> repaired = new ArrayList<>(bars);
        for (int t = bars.size() - 1; t > 0; t--) {
            Optional<Split> split = splits.reportedSplit(t);
            if (split.isPresent()) {
                boolean inCloses = jumps(bars.get(t - 1).close(), bars.get(t).close(), split.get());
                repaired.subList(0, t)
                        .replaceAll(bar -> adjusted(bar, split.get().ratio(), inCloses));
                repairs.count(Fault.UNADJUSTED_SPLIT, 1);
            } else if (splits.looksSplit(t)) {
                int first = t;
                return Cut.from(t, repaired, repairs, Fault.UNEXPLAINED_JUMP, () -> problem(first, bars));
            }
        }
        return repaired;
    }

    private static boolean jumps(double before, double after, Split split) {
        return Math.abs(Math.log(before / after / split.ratio())) < Math.abs(Math.log(split.ratio())) / 2;
    }

    /** The bar in the shares after the split; where its close is so already, only its adjusted close. */
    private static RawBar adjusted(RawBar bar, double ratio, boolean inCloses) {
        return inCloses ? bar.dividedBy(ratio) : bar.withAdjustedClose(bar.adjustedClose() / ratio);
    }

    private static String problem(int t, List<RawBar> bars) {
        RawBar before = bars.get(t - 1);
        RawBar after = bars.get(t);
        return "its closes jump from " + before.effectiveClose() + " to " + after.effectiveClose() + " on "
                + after.date() + " as by a share split, or another unit, that was not adjusted for; give an adj_close"
                + " in every row";
    }
}
