package io.stockcast.forecasting.returns;

import io.stockcast.domain.history.InvalidHistoryException;

/** A history whose price hardly ever moves. */
public class StillPriceException extends InvalidHistoryException {

    private final transient StillPrice price;

    public StillPriceException(String symbol, StillPrice price) {
        super("the price of " + symbol + " hardly moves: " + price.unmoved() + " of its last " + price.sessions()
                + " closes repeat the one before, so there is nothing to forecast");
        this.price = price;
    }

    /** How still it stands. */
    public StillPrice price() {
        return price;
    }
}
