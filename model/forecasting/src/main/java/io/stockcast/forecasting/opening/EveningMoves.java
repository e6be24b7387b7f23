package io.stockcast.forecasting.opening;

import java.util.function.IntToDoubleFunction;

/**
 * The returns of sessions whose open and whose range of the evening before are known, in widths of that range: days of
 * turmoil weigh no more than others.
 */
final class EveningMoves {

    private final OpenReturns opens;
    private final EveningRanges evenings;

    EveningMoves(OpenReturns opens, EveningRanges evenings) {
        this.opens = opens;
        this.evenings = evenings;
    }

    /** How many sessions the history has. */
    int sessions() {
        return opens.sessions();
    }

    boolean isKnown(int session) {
        return opens.isKnown(session) && evenings.isKnown(session - 1);
    }

    /** From the close before to the open. */
    double overnight(int session) {
        return opens.overnight(session) / evenings.width(session - 1);
    }

    /** From the open to the close. */
    double toClose(int session) {
        return opens.toClose(session) / evenings.width(session - 1);
    }

    /** From the middle of the evening's range to the close. */
    double fromMiddle(int session) {
        return (opens.whole(session) - evenings.middle(session - 1)) / evenings.width(session - 1);
    }

    /** Whether the open of a session is the close before it. */
    boolean isRepeated(int session) {
        return opens.isRepeated(session);
    }

    /** The sums of a number over the sessions that are known. */
    SessionSums sums(IntToDoubleFunction number) {
        return new SessionSums(sessions(), this::isKnown, number);
    }
}
