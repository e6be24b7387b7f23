package io.stockcast.marketdata;

import io.stockcast.domain.calendar.TradingHours;
import io.stockcast.domain.history.PriceHistory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Another source as it was at a time in the past: without the sessions that had not ended by then. */
public final class PastMarketData implements MarketData {

    private final MarketData source;
    private final InstrumentCatalog catalog;
    private final Clock clock;

    /** Shows of a source what a clock has reached. */
    public PastMarketData(MarketData source, Clock clock) {
        this.source = source;
        this.catalog = new InstrumentCatalog(source);
        this.clock = clock;
    }

    @Override
    public boolean holds(TickerSymbol symbol) {
        return source.holds(symbol) && hasBegun(symbol);
    }

    private boolean hasBegun(TickerSymbol symbol) {
        try {
            return dailyHistory(symbol).isPresent();
        } catch (MarketDataException e) {
            return true;
        }
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        LocalDate ended = lastEnded(symbol);
        return source.dailyHistory(symbol).flatMap(history -> history.upTo(ended));
    }

    @Override
    public Optional<LocalDate> endOf(TickerSymbol symbol) {
        LocalDate ended = lastEnded(symbol);
        return source.endOf(symbol).map(end -> end.isAfter(ended) ? ended : end);
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        return source.find(symbol);
    }

    @Override
    public List<Instrument> search(String query) {
        return source.search(query);
    }

    @Override
    public List<Instrument> listed() {
        return source.listed();
    }

    private LocalDate lastEnded(TickerSymbol symbol) {
        TradingHours hours = catalog.find(symbol)
                .map(Instrument::exchange)
                .orElse(Listing.UNKNOWN.exchange())
                .hours();
        return hours.lastCompletedSession(clock.instant());
    }
}
