package io.stockcast.functions.marketdata;

import io.stockcast.forecasting.history.PriceHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A source of daily histories, and of what there is to be found in it. */
public interface MarketData {

    /** Whether this source holds a history of the instrument, readable or not. */
    boolean holds(TickerSymbol symbol);

    /** The daily bars of the instrument, or empty where this source has none that can be used. */
    Optional<PriceHistory> dailyHistory(TickerSymbol symbol);

    /** The last session of the instrument, where this source has all that it will ever have; else empty. */
    default Optional<LocalDate> endOf(TickerSymbol symbol) {
        return Optional.empty();
    }

    /** What this source itself knows of an instrument it holds. */
    Optional<Instrument> find(TickerSymbol symbol);

    /** The instruments of this source that may match a query; the caller ranks them. */
    List<Instrument> search(String query);
}
