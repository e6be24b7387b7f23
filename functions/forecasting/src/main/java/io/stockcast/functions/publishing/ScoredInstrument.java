package io.stockcast.functions.publishing;

import io.stockcast.domain.calendar.TradingHours;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;

/**
 * An instrument with what its ledger is scored against.
 *
 * @param hours of the exchange that it is traded on
 */
record ScoredInstrument(TickerSymbol symbol, TradingHours hours, PriceHistory history) {

    LocalDate lastSession() {
        return history.last().date();
    }
}
