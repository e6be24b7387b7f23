package io.stockcast.functions.todays;

import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.LastSession;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Tells which forecast of an instrument would be the newest, without asking a source for its prices. */
public final class TodaysForecasts {

    private final InstrumentCatalog catalog;
    private final MarketData marketData;
    private final Function<LocalDate, String> versionAsOf;
    private final LastSession lastSession;

    public TodaysForecasts(
            InstrumentCatalog catalog, MarketData marketData, Function<LocalDate, String> versionAsOf, Clock clock) {
        this.catalog = catalog;
        this.marketData = marketData;
        this.versionAsOf = versionAsOf;
        this.lastSession = new LastSession(marketData, clock);
    }

    /**
     * That of an instrument.
     *
     * @throws NotFoundException where there is no such instrument, or nobody has prices of it
     */
    public TodaysForecast of(TickerSymbol symbol) {
        Instrument instrument = catalog.find(symbol).orElseThrow(() -> NotFoundException.ofInstrument(symbol));
        if (!marketData.holds(symbol)) {
            throw new NotFoundException(
                    "The market data has no history of " + instrument.name() + ", so there can be no forecast of it.");
        }
        return todaysOf(instrument);
    }

    /** That of an instrument which is known; empty where nobody has prices of it. */
    public Optional<TodaysForecast> of(Instrument instrument) {
        return marketData.holds(instrument.symbol()) ? Optional.of(todaysOf(instrument)) : Optional.empty();
    }

    private TodaysForecast todaysOf(Instrument instrument) {
        LocalDate asOf = lastSession.of(instrument);
        return new TodaysForecast(instrument, asOf, versionAsOf.apply(asOf), lastSession.isLeadPending(instrument));
    }
}
