package io.stockcast.marketdata.testing;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Market data in memory; it knows histories, and of instruments only what the test tells it. */
public final class InMemoryMarketData implements MarketData {

    private final Map<TickerSymbol, Optional<PriceHistory>> histories = new HashMap<>();
    private final Map<TickerSymbol, Instrument> instruments = new HashMap<>();

    public InMemoryMarketData with(PriceHistory history) {
        histories.put(new TickerSymbol(history.symbol()), Optional.of(history));
        return this;
    }

    public InMemoryMarketData withUnusable(String symbol) {
        histories.put(new TickerSymbol(symbol), Optional.empty());
        return this;
    }

    public InMemoryMarketData with(Instrument instrument) {
        instruments.put(instrument.symbol(), instrument);
        return this;
    }

    @Override
    public boolean holds(TickerSymbol symbol) {
        return histories.containsKey(symbol);
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        return histories.getOrDefault(symbol, Optional.empty());
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        return Optional.ofNullable(instruments.get(symbol));
    }

    @Override
    public List<Instrument> search(String query) {
        return List.copyOf(instruments.values());
    }
}
