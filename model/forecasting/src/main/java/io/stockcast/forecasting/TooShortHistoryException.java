package io.stockcast.forecasting;

import io.stockcast.domain.history.InvalidHistoryException;

/** A history with too few sessions to forecast from. */
public class TooShortHistoryException extends InvalidHistoryException {

    private static final long serialVersionUID = 1L;

    private final int needed;

    public TooShortHistoryException(String symbol, int sessions, int needed) {
        super("the history of " + symbol + " has " + sessions + " sessions; a forecast needs at least " + needed);
        this.needed = needed;
    }

    /** The fewest sessions that a history of its kind needs. */
    public int needed() {
        return needed;
    }
}
