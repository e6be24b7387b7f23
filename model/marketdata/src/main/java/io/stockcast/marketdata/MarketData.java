package io.stockcast.marketdata;

import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A source of market data: daily histories, and the instruments it has them of.
 *
 * <p>A source that is unavailable right now throws a {@link MarketDataUnavailableException}, and one whose answer
 * cannot be trusted an {@link UntrustworthyHistoryException}; their messages may be shown to visitors.
 */
public interface MarketData {

    /** Whether this source has a history of the instrument, readable or not, as far as it knows without asking. */
    boolean holds(TickerSymbol symbol);

    /** The daily bars of the instrument's finished sessions, or empty where this source has none of it. */
    Optional<PriceHistory> dailyHistory(TickerSymbol symbol);

    /** The newest session that this source can have of the instrument, where that may be older than the exchange's. */
    default Optional<LocalDate> endOf(TickerSymbol symbol) {
        return Optional.empty();
    }

    /** What this source itself knows of an instrument it holds. */
    Optional<Instrument> find(TickerSymbol symbol);

    /** The instruments of this source that may match a query; the caller ranks them. */
    List<Instrument> search(String query);

    /** The instruments that this source can list without asking anybody else, which a provider cannot. */
    default List<Instrument> listed() {
        return search("");
    }
}
