package io.stockcast.functions.instruments;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.CatalogEntry;
import io.stockcast.marketdata.EndedPrices;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds instruments and their daily bars. */
public final class InstrumentsService {

    private static final Logger LOG = LoggerFactory.getLogger(InstrumentsService.class);

    private static final int LONGEST_QUERY = 40;
    private static final int LONGEST_LIST = 2000;

    private final InstrumentCatalog catalog;
    private final MarketData marketData;
    private final ForecastStore forecasts;
    private final EndedPrices endedPrices;

    public InstrumentsService(
            InstrumentCatalog catalog, MarketData marketData, ForecastStore forecasts, EndedPrices endedPrices) {
        this.catalog = catalog;
        this.marketData = marketData;
        this.forecasts = forecasts;
        this.endedPrices = endedPrices;
    }

    /** Every instrument, without those that only a provider knows; at most two thousand. */
    public List<ListedInstrument> all() {
        Optional<Set<TickerSymbol>> forecast = forecastSymbols();
        return catalog.all().stream()
                .limit(LONGEST_LIST)
                .map(entry -> new ListedInstrument(
                        entry,
                        forecast.map(
                                symbols -> symbols.contains(entry.instrument().symbol())),
                        pricesEnd(entry)))
                .toList();
    }

    /** The instruments that match a query, the best first. */
    public List<ListedInstrument> search(String query) {
        if (query.isBlank() || query.length() > LONGEST_QUERY) {
            throw new BadRequestException(
                    "The parameter query must have 1 to " + LONGEST_QUERY + " characters of a symbol or a name.");
        }
        return catalog.search(query).stream()
                .map(entry -> new ListedInstrument(entry, Optional.empty(), Optional.empty()))
                .toList();
    }

    /** The instrument whose symbol is written in any usual way. */
    public Instrument spelled(String symbol) {
        if (symbol.isBlank() || symbol.length() > LONGEST_QUERY) {
            throw new BadRequestException("A symbol has at most " + LONGEST_QUERY + " characters.");
        }
        return catalog.findSpelled(symbol).orElseThrow(() -> NotFoundException.ofInstrument(symbol));
    }

    private Optional<LocalDate> pricesEnd(CatalogEntry entry) {
        Instrument instrument = entry.instrument();
        return Optional.of(instrument.symbol())
                .filter(symbol -> entry.hasPrices())
                .flatMap(marketData::endOf)
                .filter(last -> endedPrices.endedOn(last, instrument));
    }

    private Instrument instrument(TickerSymbol symbol) {
        return catalog.find(symbol).orElseThrow(() -> NotFoundException.ofInstrument(symbol));
    }

    // The list is worth more than what it says of the forecasts.
    private Optional<Set<TickerSymbol>> forecastSymbols() {
        try {
            return Optional.of(Set.copyOf(forecasts.symbolsWithForecast()));
        } catch (StorageException e) {
            LOG.error("The instruments that have been forecast are unknown", e);
            return Optional.empty();
        }
    }

    /** The wanted bars of an instrument; none if the market data has no usable history of it. */
    public InstrumentHistory history(TickerSymbol symbol, HistorySpan span) {
        Instrument instrument = instrument(symbol);
        Optional<PriceHistory> history = marketData.dailyHistory(symbol);
        List<Bar> bars = history.map(span::of).orElse(List.of());
        Optional<LocalDate> pricesEnd =
                history.map(whole -> whole.last().date()).filter(last -> endedPrices.endedOn(last, instrument));
        return new InstrumentHistory(instrument, bars, pricesEnd);
    }
}
