package io.stockcast.forecasting;

import io.stockcast.domain.history.InvalidHistoryException;
import java.time.LocalDate;

/** A history that ends in a halt of trading: the prices say nothing of what the instrument is worth by now. */
public class HaltedTradingException extends InvalidHistoryException {

    private final LocalDate lastTraded;

    public HaltedTradingException(String symbol, LocalDate lastTraded) {
        super(symbol + " has not traded since " + lastTraded);
        this.lastTraded = lastTraded;
    }

    /** The last session that was traded. */
    public LocalDate lastTraded() {
        return lastTraded;
    }
}
