package io.stockcast.functions.requests;

import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.LastSession;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;

/** Tells which forecast of an instrument would be the newest, without asking a source for its prices. */
public final class TodaysForecasts {

    private final InstrumentCatalog catalog;
    private final MarketData marketData;
    private final String modelVersion;
    private final LastSession lastSession;

    public TodaysForecasts(InstrumentCatalog catalog, MarketData marketData, String modelVersion, Clock clock) {
        this.catalog = catalog;
        this.marketData = marketData;
        this.modelVersion = modelVersion;
        this.lastSession = new LastSession(marketData, clock);
    }

    TodaysForecast of(TickerSymbol symbol) {
        Instrument instrument = catalog.find(symbol)
                .orElseThrow(() -> new NotFoundException("There is no instrument with the symbol " + symbol + "."));
        if (!marketData.holds(symbol)) {
            throw new NotFoundException(
                    "The market data has no history of " + instrument.name() + ", so there can be no forecast of it.");
        }
        return new TodaysForecast(
                instrument, lastSession.of(instrument), modelVersion, lastSession.isLeadPending(instrument));
    }
}
