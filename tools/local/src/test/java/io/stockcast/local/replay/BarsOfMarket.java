package io.stockcast.local.replay;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Market data in memory: instruments with the bars that they are given. */
final class BarsOfMarket implements MarketData {

    private final Map<Instrument, List<Bar>> bars = new LinkedHashMap<>();

    /** Adds a session of an instrument. */
    BarsOfMarket with(Instrument instrument, Bar bar) {
        bars.computeIfAbsent(instrument, added -> new ArrayList<>()).add(bar);
        return this;
    }

    static Instrument index(String symbol, Exchange exchange) {
        return new Instrument(new TickerSymbol(symbol), symbol, InstrumentKind.INDEX, exchange, "XXX");
    }

    static Bar bar(String date, double open, double high, double low, double close) {
        return new Bar(LocalDate.parse(date), open, high, low, close, Double.NaN, Bar.NO_VOLUME);
    }

    List<Instrument> instruments() {
        return List.copyOf(bars.keySet());
    }

    @Override
    public boolean holds(TickerSymbol symbol) {
        return find(symbol).isPresent();
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        return find(symbol).map(found -> new PriceHistory(symbol.value(), bars.get(found)));
    }

    @Override
    public Optional<LocalDate> endOf(TickerSymbol symbol) {
        return dailyHistory(symbol).map(history -> history.last().date());
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        return bars.keySet().stream()
                .filter(instrument -> instrument.symbol().equals(symbol))
                .findFirst();
    }

    @Override
    public List<Instrument> search(String query) {
        return instruments();
    }
}
