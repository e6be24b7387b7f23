package io.stockcast.marketdata.testing;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A market that counts the fetches of each history, in which something happens during the first, or one fails. */
public final class ScriptedMarketData implements MarketData {

    private final MarketData source;
    private final List<TickerSymbol> fetched = new CopyOnWriteArrayList<>();
    private final Map<TickerSymbol, RuntimeException> failures = new HashMap<>();
    private Runnable event = () -> {};
    private Optional<LocalDate> end = Optional.empty();

    public ScriptedMarketData(MarketData source) {
        this.source = source;
    }

    public ScriptedMarketData during(Runnable happening) {
        event = happening;
        return this;
    }

    /** From now on there is this failure instead of that history. */
    public ScriptedMarketData failing(TickerSymbol symbol, RuntimeException failure) {
        failures.put(symbol, failure);
        return this;
    }

    /** From now on that history is there again. */
    public ScriptedMarketData answering(TickerSymbol symbol) {
        failures.remove(symbol);
        return this;
    }

    /** From now on the market says that it ends there. */
    public ScriptedMarketData endingOn(LocalDate session) {
        end = Optional.of(session);
        return this;
    }

    /** The symbols of all the histories that were asked for, in order. */
    public List<TickerSymbol> fetched() {
        return List.copyOf(fetched);
    }

    @Override
    public boolean holds(TickerSymbol symbol) {
        return source.holds(symbol);
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        fetched.add(symbol);
        if (fetched.size() == 1) {
            event.run();
        }
        if (failures.containsKey(symbol)) {
            throw failures.get(symbol);
        }
        return source.dailyHistory(symbol);
    }

    @Override
    public Optional<LocalDate> endOf(TickerSymbol symbol) {
        return end;
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
