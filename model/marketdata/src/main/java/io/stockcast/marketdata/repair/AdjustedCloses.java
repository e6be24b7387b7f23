package io.stockcast.marketdata.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes adjusted closes whole, or leaves them out. A blank one lies on the way of its close where the adjustment is the
 * same on both sides of it; in a history of which more are blank, none is used.
 */
record AdjustedCloses() implements RepairStep {

    private static final double LARGEST_BLANK_SHARE = 0.1;

    /** A dividend changes the ratio of adjusted close to close by less. */
    private static final double SAME_ADJUSTMENT = 0.1;

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        List<RawBar> possible = bars.stream().map(bar -> possible(bar, repairs)).toList();
        long known = possible.stream().filter(AdjustedCloses::isKnown).count();
        if (known == 0 || known == bars.size()) {
            return possible;
        }
        if (known < (1 - LARGEST_BLANK_SHARE) * bars.size() || changesAcrossABlank(possible)) {
            repairs.count(Fault.PARTLY_ADJUSTED, (int) known);
            return possible.stream()
                    .map(bar -> bar.withAdjustedClose(Double.NaN))
                    .toList();
        }
        repairs.count(Fault.BLANK_ADJUSTED_CLOSE, (int) (bars.size() - known));
        return filled(possible);
    }

    private static RawBar possible(RawBar bar, Repairs repairs) {
        if (Double.isNaN(bar.adjustedClose()) || RawBar.isPrice(bar.adjustedClose())) {
            return bar;
        }
        repairs.count(Fault.IMPOSSIBLE_ADJUSTED_CLOSE, 1);
        return bar.withAdjustedClose(Double.NaN);
    }

    private static List<RawBar> filled(List<RawBar> bars) {
        List<RawBar> filled = new ArrayList<>();
        double ratio =
                ratio(bars.stream().filter(AdjustedCloses::isKnown).findFirst().orElseThrow());
        for (RawBar bar : bars) {
            ratio = isKnown(bar) ? ratio(bar) : ratio;
            filled.add(isKnown(bar) ? bar : bar.withAdjustedClose(bar.close() * ratio));
        }
        return filled;
    }

    /** Whether a split or more came while the adjusted close was blank, or after its last one. */
    private static boolean changesAcrossABlank(List<RawBar> bars) {
        RawBar before = null;
        boolean blank = false;
        for (RawBar bar : bars) {
            if (!isKnown(bar)) {
                blank = true;
            } else {
                if (blank && before != null && Math.abs(Math.log(ratio(bar) / ratio(before))) > SAME_ADJUSTMENT) {
                    return true;
                }
                before = bar;
                blank = false;
            }
        }
        return false;
    }

    private static double ratio(RawBar bar) {
        return bar.adjustedClose() / bar.close();
    }

    private static boolean isKnown(RawBar bar) {
        return !Double.isNaN(bar.adjustedClose());
    }
}
