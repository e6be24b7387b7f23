package io.stockcast.forecasting.opening;

import io.stockcast.domain.live.VarianceLeft;

/**
 * The share of an instrument's variance that is left at its opens, from its own past.
 *
 * <p>Over the last {@value #SESSIONS} sessions, the mean distance of the close from the open over its mean distance from the
 * middle of the evening's range, each in widths of that range: the factor by which the ranges should have been narrower. It
 * is shrunk toward {@link VarianceLeft#TYPICAL} by as much as {@value #PRIOR} such sessions, and squared.
 */
final class VarianceAtOpen {

    private static final int SESSIONS = 500;
    private static final int PRIOR = 60;

    private final SessionSums count;
    private final SessionSums toClose;
    private final SessionSums whole;

    VarianceAtOpen(EveningMoves moves) {
        count = moves.sums(t -> 1);
        toClose = moves.sums(t -> Math.abs(moves.toClose(t)));
        whole = moves.sums(t -> Math.abs(moves.fromMiddle(t)));
    }

    /** The share as it was known before a session opened. */
    VarianceLeft before(int session) {
        double distance = whole.of(SESSIONS, session);
        return distance > 0
                ? shrunk(toClose.of(SESSIONS, session) / distance, count.of(SESSIONS, session))
                : VarianceLeft.TYPICAL;
    }

    private static VarianceLeft shrunk(double move, double n) {
        double typical = Math.sqrt(VarianceLeft.TYPICAL.atOpen());
        double shrunk = (n * move + PRIOR * typical) / (n + PRIOR);
        return new VarianceLeft(Math.min(1, shrunk * shrunk));
    }
}
