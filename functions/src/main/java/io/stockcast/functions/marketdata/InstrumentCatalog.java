package io.stockcast.functions.marketdata;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every instrument that can be asked for: the curated ones, and what else the market data holds. */
public final class InstrumentCatalog {

    private static final int MOST_MATCHES = 20;

    private final CuratedInstruments curated;
    private final MarketData marketData;

    public InstrumentCatalog(CuratedInstruments curated, MarketData marketData) {
        this.curated = curated;
        this.marketData = marketData;
    }

    public Optional<Instrument> find(TickerSymbol symbol) {
        return curated.find(symbol).or(() -> marketData.find(symbol));
    }

    /** The curated indices, in the order they are shown. */
    public List<Instrument> indices() {
        return curated.all().stream().filter(Instrument::isIndex).toList();
    }

    /** At most twenty instruments whose symbol or name starts as the query does, the best first. */
    public List<Instrument> search(String query) {
        InstrumentQuery wanted = new InstrumentQuery(query);
        Map<InstrumentQuery.Rank, List<Instrument>> matches = new TreeMap<>();
        candidates(query)
                .forEach(instrument -> wanted.rank(instrument)
                        .ifPresent(rank -> matches.merge(rank, List.of(instrument), InstrumentCatalog::joined)));
        return matches.values().stream()
                .flatMap(Collection::stream)
                .limit(MOST_MATCHES)
                .toList();
    }

    private Stream<Instrument> candidates(String query) {
        Stream<Instrument> others = marketData.search(query).stream()
                .filter(instrument -> curated.find(instrument.symbol()).isEmpty())
                .sorted(Comparator.comparing(Instrument::symbol));
        return Stream.concat(curated.all().stream(), others);
    }

    private static List<Instrument> joined(List<Instrument> left, List<Instrument> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
