package io.stockcast.functions.publishing;

import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.marketdata.TickerSymbol;

/** There are no prices to forecast from. */
public class NoHistoryException extends InvalidHistoryException {

    public NoHistoryException(TickerSymbol symbol) {
        super("there is no usable history of " + symbol);
    }
}
