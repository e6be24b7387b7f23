package io.stockcast.marketdata.repair;

import io.stockcast.domain.history.UsualMoves;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.UntrustworthyHistoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds closes that jump from one session to the next because a split was not adjusted for. Where the
 * provider reports the split, the earlier bars are adjusted; where it does not, nobody can tell what the earlier
 * prices are worth, and they are cut.
 */
record AdjustedSplits(Instrument instrument, List<Split> reported) implements RepairStep {

    /** How many bars must be left after an unexplained jump. */
    private static final int FEWEST_AFTER_JUMP = 250;

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        if (bars.size() < 2) {
            return bars;
        }
        SplitDetector splits = new SplitDetector(usualMoves(bars), reported);
        List<RawBar> repaired = new ArrayList<>(bars);
        for (int t = bars.size() - 1; t > 0; t--) {
            RawBar before = bars.get(t - 1);
            RawBar after = bars.get(t);
            Optional<Split> split = splits.reportedSplit(before, after);
            if (split.isPresent()) {
                repaired.subList(0, t)
                        .replaceAll(bar -> bar.dividedBy(split.get().ratio()));
                repairs.count(Fault.UNADJUSTED_SPLIT, 1);
            } else if (splits.looksSplit(before, after)) {
                return cut(repaired, t, repairs);
            }
        }
        return repaired;
    }

    private static UsualMoves usualMoves(List<RawBar> bars) {
        return UsualMoves.of(
                bars.stream().mapToDouble(RawBar::close).toArray(),
                bars.stream()
                        .mapToDouble(RawBar::range)
                        .filter(range -> !Double.isNaN(range))
                        .toArray());
    }

    private List<RawBar> cut(List<RawBar> bars, int first, Repairs repairs) {
        if (bars.size() - first < FEWEST_AFTER_JUMP) {
            throw new UntrustworthyHistoryException("The prices that came for " + instrument.name() + " jump on "
                    + bars.get(first).date() + " as if by a share split that was not adjusted for,"
                    + " so a forecast from them could be wrong.");
        }
        repairs.count(Fault.UNEXPLAINED_JUMP, first);
        return bars.subList(first, bars.size());
    }
}
