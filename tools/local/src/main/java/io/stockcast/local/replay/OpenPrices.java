package io.stockcast.local.replay;

import io.stockcast.domain.history.Bar;
import java.util.List;

/** Tells opens that a source measured from those it made up: some repeat the close of the session before. */
final class OpenPrices {

    /** Relative to the price: what rounding leaves of a price that was repeated. */
    private static final double SAME = 1e-6;

    private OpenPrices() {}

    /** Whether the opens of sessions that follow each other are their own, and not the closes before on most days. */
    static boolean areReal(List<Bar> bars) {
        int opens = 0;
        int repeated = 0;
        for (int i = 1; i < bars.size(); i++) {
            double open = bars.get(i).open();
            double closeBefore = bars.get(i - 1).close();
            if (!Double.isNaN(open)) {
                opens++;
                repeated += Math.abs(open - closeBefore) <= SAME * closeBefore ? 1 : 0;
            }
        }
        return 2 * repeated <= opens;
    }
}
