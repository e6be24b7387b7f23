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
import java.util.stream.Stream;

/** Market data in memory: instruments with a close on each of some days. */
final class ClosesOfMarket implements MarketData {

    private final Map<TickerSymbol, PriceHistory> histories = new LinkedHashMap<>();

    /** Adds an instrument whose prices end on a day, after so many weekdays. */
    ClosesOfMarket with(String symbol, int sessions, LocalDate end) {
        List<LocalDate> newestFirst = Stream.iterate(end, day -> day.minusDays(1))
                .filter(Exchange.WEEKDAYS.calendar()::isSession)
                .limit(sessions)
                .toList();
        List<Bar> bars = new ArrayList<>();
        newestFirst.forEach(day -> bars.add(0, Bar.ofClose(day, 100)));
        histories.put(new TickerSymbol(symbol), new PriceHistory(symbol, bars));
        return this;
    }

    @Override
    public boolean holds(TickerSymbol symbol) {
        return histories.containsKey(symbol);
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        return Optional.ofNullable(histories.get(symbol));
    }

    @Override
    public Optional<LocalDate> endOf(TickerSymbol symbol) {
        return dailyHistory(symbol).map(history -> history.last().date());
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        return Optional.of(symbol).filter(this::holds).map(ClosesOfMarket::instrument);
    }

    @Override
    public List<Instrument> search(String query) {
        return histories.keySet().stream().map(ClosesOfMarket::instrument).toList();
    }

    private static Instrument instrument(TickerSymbol symbol) {
        return new Instrument(symbol, symbol.value(), InstrumentKind.INDEX, Exchange.WEEKDAYS, "XXX");
    }
}
