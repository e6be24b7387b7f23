package io.stockcast.functions.marketdata;

import io.stockcast.functions.problem.UnavailableException;

/** Prices from which a forecast could come out wrong, so that they are not used at all. */
public class UntrustworthyHistoryException extends UnavailableException {

    public UntrustworthyHistoryException(String publicMessage) {
        super(publicMessage, null);
    }
}
