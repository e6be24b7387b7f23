package io.stockcast.functions.marketdata;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.FallbackMarketData;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.ReferenceInstruments;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A source whose questions cost something, as far as anybody may ask it: about instruments that are curated or have a
 * forecast. Of others it tells what their symbols tell, so that signed-in people can request a forecast of them; only
 * then the source is asked whether they exist.
 *
 * @param hasForecast whether a forecast of an instrument was made
 */
public record KnownInstrumentsOnly(MarketData source, Predicate<TickerSymbol> hasForecast) implements MarketData {

    private static final InstrumentCatalog CURATED =
            new InstrumentCatalog(new FallbackMarketData(List.of(), Runnable::run));
    private static final ReferenceInstruments REFERENCES = new ReferenceInstruments();

    @Override
    public boolean holds(TickerSymbol symbol) {
        return source.holds(symbol);
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        return isKnown(symbol) ? source.dailyHistory(symbol) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> endOf(TickerSymbol symbol) {
        return source.endOf(symbol);
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        return isKnown(symbol) ? source.find(symbol) : bySymbolAlone(symbol);
    }

    @Override
    public List<Instrument> listed() {
        return source.listed();
    }

    /** The instrument with that very symbol, unless the words find curated ones. */
    @Override
    public List<Instrument> search(String query) {
        return TickerSymbol.parse(query.strip().toUpperCase(Locale.ROOT))
                .filter(symbol ->
                        hasForecast.test(symbol) || CURATED.search(query).isEmpty())
                .flatMap(this::find)
                .stream()
                .toList();
    }

    private boolean isKnown(TickerSymbol symbol) {
        return CURATED.find(symbol).isPresent() || hasForecast.test(symbol);
    }

    private Optional<Instrument> bySymbolAlone(TickerSymbol symbol) {
        return Listing.of(symbol)
                .filter(listing -> source.holds(symbol) && !REFERENCES.contains(symbol))
                .map(listing -> new Instrument(
                        symbol, symbol.value(), InstrumentKind.STOCK, listing.exchange(), listing.currency()));
    }
}
