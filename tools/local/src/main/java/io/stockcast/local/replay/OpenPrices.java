package io.stockcast.local.replay;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.RepeatedOpens;
import java.util.List;

/** Tells opens that a source measured from those it made up: some repeat the close of the session before. */
final class OpenPrices {

    /**
     * Half, for a replay shows an open and concludes nothing from it: one that is right on most days is better than none.
     * Where the update at the open is scored, a quarter is too many.
     */
    private static final double MOST_REPEATED = 0.5;

    private OpenPrices() {}

    /** Whether the opens of sessions that follow each other are their own, and not the closes before on most days. */
    static boolean areReal(List<Bar> bars) {
        return RepeatedOpens.among(bars).share() <= MOST_REPEATED;
    }
}
