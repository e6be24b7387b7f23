package io.stockcast.functions.marketdata;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A source of market data whose failures are counted under its name. */
public record MeasuredMarketData(String name, MarketData source, Metrics metrics) implements MarketData {

    @Override
    public boolean holds(TickerSymbol symbol) {
        return source.holds(symbol);
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        return counted(() -> source.dailyHistory(symbol));
    }

    @Override
    public Optional<LocalDate> endOf(TickerSymbol symbol) {
        return source.endOf(symbol);
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        return counted(() -> source.find(symbol));
    }

    @Override
    public List<Instrument> search(String query) {
        return counted(() -> source.search(query));
    }

    @Override
    public List<Instrument> listed() {
        return source.listed();
    }

    private <T> T counted(Supplier<T> question) {
        try {
            return question.get();
        } catch (MarketDataUnavailableException e) {
            metrics.providerFailed(name);
            throw e;
        }
    }
}
