package io.stockcast.marketdata.testing;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;

/** A source that holds everything and answers nothing. */
public record UnreachableMarketData(String name) implements MarketData {

    @Override
    public boolean holds(TickerSymbol symbol) {
        return true;
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        throw unreachable();
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        throw unreachable();
    }

    @Override
    public List<Instrument> search(String query) {
        throw unreachable();
    }

    private MarketDataUnavailableException unreachable() {
        return new MarketDataUnavailableException(name + " cannot be reached right now.", null);
    }
}
