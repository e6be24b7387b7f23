package io.stockcast.functions.worker;

import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.forecasting.HaltedTradingException;
import io.stockcast.forecasting.TooShortHistoryException;
import io.stockcast.forecasting.returns.StillPriceException;
import io.stockcast.functions.problem.ProblemException;
import io.stockcast.functions.publishing.NoHistoryException;
import io.stockcast.marketdata.MarketDataException;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Optional;

/** Why there can be no forecast, in words for visitors. */
final class FailureReason {

    /** What is said of failures that are ours. */
    static final String OURS = "Something went wrong on our side. Please ask again later.";

    private FailureReason() {}

    /** The reason, if it lies in the instrument or its prices; empty for failures that another attempt may avoid. */
    static Optional<String> of(RuntimeException failure, TickerSymbol symbol) {
        if (failure instanceof ProblemException problem) {
            return Optional.of(problem.getMessage());
        }
        if (failure instanceof MarketDataException problem) {
            return Optional.of(problem.getMessage());
        }
        if (failure instanceof NoHistoryException) {
            return Optional.of("There are no prices of " + symbol + " to forecast from.");
        }
        if (failure instanceof TooShortHistoryException) {
            return Optional.of("The history of " + symbol + " is too short to forecast from.");
        }
        if (failure instanceof HaltedTradingException halt) {
            return Optional.of(symbol + " has not traded since " + halt.lastTraded() + ".");
        }
        if (failure instanceof StillPriceException) {
            return Optional.of("The price of " + symbol + " hardly ever moves, so there is nothing to forecast.");
        }
        if (failure instanceof InvalidHistoryException) {
            return Optional.of("The prices of " + symbol + " have faults, so no forecast is made from them.");
        }
        return Optional.empty();
    }
}
