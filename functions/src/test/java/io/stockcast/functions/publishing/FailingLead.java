package io.stockcast.functions.publishing;

import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.lead.LeadMarket;
import io.stockcast.functions.marketdata.Instrument;
import io.stockcast.functions.marketdata.MarketData;
import io.stockcast.functions.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;

/** A market of which everything can be had but the lead market. */
record FailingLead(MarketData source, RuntimeException failure) implements MarketData {

    @Override
    public boolean holds(TickerSymbol symbol) {
        return source.holds(symbol);
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        if (symbol.value().equals(LeadMarket.SYMBOL)) {
            throw failure;
        }
        return source.dailyHistory(symbol);
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        return source.find(symbol);
    }

    @Override
    public List<Instrument> search(String query) {
        return source.search(query);
    }
}
