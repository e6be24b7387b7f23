package io.stockcast.functions.testing;

import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.functions.marketdata.Instrument;
import io.stockcast.functions.marketdata.MarketData;
import io.stockcast.functions.marketdata.MarketDataUnavailableException;
import io.stockcast.functions.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;

/** A source that holds everything and answers nothing. */
public record UnreachableMarket(String name) implements MarketData {

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
        return new MarketDataUnavailableException(name + " cannot be reached just now.", null);
    }
}
