package io.stockcast.marketdata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every instrument that can be asked for: the curated ones, and what else the market data holds. */
public final class InstrumentCatalog {

    private static final int MOST_MATCHES = 20;

    private final CuratedInstruments curated = new CuratedInstruments();
    private final MarketData marketData;

    public InstrumentCatalog(MarketData marketData) {
        this.marketData = marketData;
    }

    public Optional<Instrument> find(TickerSymbol symbol) {
        return curated.find(symbol).or(() -> marketData.find(symbol));
    }

    /** The curated indices, in the order they are shown. */
    public List<Instrument> indices() {
        return curated.all().stream().filter(Instrument::isIndex).toList();
    }

    /**
     * At most twenty instruments whose symbol or name starts as the query does: the one with that very symbol, then
     * the curated ones, then those of the market data alone, the best of each first.
     */
    public List<Instrument> search(String query) {
        InstrumentQuery wanted = new InstrumentQuery(query);
        List<Instrument> own = matches(wanted, curated.all().stream());
        List<Instrument> others = matches(wanted, alone(marketData.search(query)));
        return Stream.of(own, others)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(instrument -> !wanted.isSymbolOf(instrument)))
                .limit(MOST_MATCHES)
                .toList();
    }

    private static List<Instrument> matches(InstrumentQuery wanted, Stream<Instrument> candidates) {
        return candidates
                .filter(instrument -> wanted.rank(instrument).isPresent())
                .sorted(Comparator.comparing(
                        instrument -> wanted.rank(instrument).orElseThrow()))
                .toList();
    }

    // Two sources may know the same instrument: the preferred one comes first, and its word counts.
    private Stream<Instrument> alone(List<Instrument> found) {
        Map<TickerSymbol, Instrument> bySymbol = new TreeMap<>();
        found.forEach(instrument -> bySymbol.putIfAbsent(instrument.symbol(), instrument));
        return bySymbol.values().stream()
                .filter(instrument -> curated.find(instrument.symbol()).isEmpty());
    }
}
