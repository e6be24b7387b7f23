package io.stockcast.marketdata;

/** Prices from which a forecast could come out wrong, so that they are not used at all. */
public class UntrustworthyHistoryException extends MarketDataException {

    public UntrustworthyHistoryException(String publicMessage) {
        super(publicMessage);
    }
}
