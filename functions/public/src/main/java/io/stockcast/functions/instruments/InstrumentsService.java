package io.stockcast.functions.instruments;

import io.stockcast.domain.history.Bar;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;

/** Finds instruments and their daily bars. */
public final class InstrumentsService {

    private static final int LONGEST_QUERY = 40;

    private final InstrumentCatalog catalog;
    private final MarketData marketData;

    public InstrumentsService(InstrumentCatalog catalog, MarketData marketData) {
        this.catalog = catalog;
        this.marketData = marketData;
    }

    /** The instruments that match a query, the best first. */
    public List<Instrument> search(String query) {
        if (query.isBlank() || query.length() > LONGEST_QUERY) {
            throw new BadRequestException("The parameter query must have 1 to " + LONGEST_QUERY
                    + " characters: the start of a symbol or of a word of a name.");
        }
        return catalog.search(query);
    }

    public Instrument instrument(TickerSymbol symbol) {
        return catalog.find(symbol)
                .orElseThrow(() -> new NotFoundException("There is no instrument with the symbol " + symbol + "."));
    }

    /** The bars of an instrument within a span of dates; none if the market data has no usable history of it. */
    public InstrumentHistory history(TickerSymbol symbol, DateSpan span) {
        Instrument instrument = instrument(symbol);
        List<Bar> bars = marketData
                .dailyHistory(symbol)
                .map(history -> history.between(span.from(), span.to()))
                .orElse(List.of());
        return new InstrumentHistory(instrument, bars);
    }
}
