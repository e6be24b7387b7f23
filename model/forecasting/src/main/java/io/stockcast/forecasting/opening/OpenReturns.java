package io.stockcast.forecasting.opening;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.history.RepeatedOpens;
import io.stockcast.forecasting.returns.ReturnSeries;

/** The log-returns of sessions before and after their opens, indexed by session (0 is the first bar). */
final class OpenReturns {

    private final PriceHistory history;
    private final ReturnSeries returns;
    private final double[] toClose;

    /**
     * Divides the returns of a history.
     *
     * @param returns of that history
     */
    OpenReturns(PriceHistory history, ReturnSeries returns) {
        this.history = history;
        this.returns = returns;
        this.toClose = history.bars().stream()
                .mapToDouble(bar -> Math.log(bar.close() / bar.open()))
                .toArray();
    }

    /** How many sessions there are. */
    int sessions() {
        return toClose.length;
    }

    /** Whether a session has an open and a session before it. */
    boolean isKnown(int session) {
        return session > 0 && !Double.isNaN(toClose[session]);
    }

    /** The log-return from the close before a session to its close, dividends included where the history has them. */
    double whole(int session) {
        return returns.logReturn(session);
    }

    /** The log-return from the open of a session to its close. */
    double toClose(int session) {
        return toClose[session];
    }

    /** The log-return from the close before a session to its open, dividends included. */
    double overnight(int session) {
        return whole(session) - toClose(session);
    }

    /** Whether the open of a session is the close before it. */
    boolean isRepeated(int session) {
        return RepeatedOpens.isRepeated(history.bar(session), history.bar(session - 1));
    }
}
