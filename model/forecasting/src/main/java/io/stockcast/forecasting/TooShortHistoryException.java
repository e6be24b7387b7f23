package io.stockcast.forecasting;

import io.stockcast.domain.history.InvalidHistoryException;

/** A history with too few sessions to forecast from. */
public class TooShortHistoryException extends InvalidHistoryException {

    public TooShortHistoryException(String symbol, int sessions, int needed) {
        super("the history of " + symbol + " has " + sessions + " sessions; a forecast needs at least " + needed);
    }
}
