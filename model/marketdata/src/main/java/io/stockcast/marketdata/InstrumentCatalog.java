package io.stockcast.marketdata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every instrument that can be asked for: the curated ones, and what else the market data holds. */
public final class InstrumentCatalog {

    /** How many indices the front page shows. */
    public static final int ON_FRONT_PAGE = 7;

    private static final int MOST_MATCHES = 20;

    private final CuratedInstruments curated = new CuratedInstruments();
    private final List<SearchableInstrument> searchable = curated.all().stream()
            .map(instrument -> SearchableInstrument.of(instrument, curated.aliases(instrument)))
            .toList();
    private final MarketData marketData;

    public InstrumentCatalog(MarketData marketData) {
        this.marketData = marketData;
    }

    public Optional<Instrument> find(TickerSymbol symbol) {
        return curated.find(symbol).or(() -> marketData.find(symbol));
    }

    /**
     * The instrument whose symbol somebody wrote in a usual way, such as {@code ^GSPC}, {@code brk.b} or
     * {@code LON:VOD}.
     */
    public Optional<Instrument> findSpelled(String text) {
        List<TickerSymbol> symbols = SymbolSpelling.symbols(text);
        return Stream.<Stream<Optional<Instrument>>>of(
                        symbols.stream().map(curated::find),
                        symbols.stream().map(marketData::find),
                        Stream.of(writtenTogether(text)))
                .flatMap(found -> found)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The curated indices, in the order they are shown. */
    public List<Instrument> indices() {
        return curated.all().stream().filter(Instrument::isIndex).toList();
    }

    /** The indices of the front page, which are compared with each other. */
    public List<Instrument> frontPage() {
        return indices().subList(0, ON_FRONT_PAGE);
    }

    /** The curated instruments, and the others that the market data can list, by their symbols. */
    public List<CatalogEntry> all() {
        return Stream.concat(curated.all().stream(), alone(marketData.listed()))
                .map(this::entry)
                .toList();
    }

    /** At most twenty instruments that answer a query, the best first. */
    public List<CatalogEntry> search(String query) {
        InstrumentQuery wanted = new InstrumentQuery(query);
        Stream<SearchableInstrument> others =
                alone(marketData.search(query)).map(instrument -> SearchableInstrument.of(instrument, List.of()));
        return Stream.concat(searchable.stream(), others)
                .flatMap(candidate -> match(wanted, candidate).stream())
                .sorted(CatalogMatch.BEST_FIRST)
                .limit(MOST_MATCHES)
                .map(CatalogMatch::entry)
                .toList();
    }

    private Optional<CatalogMatch> match(InstrumentQuery wanted, SearchableInstrument candidate) {
        Instrument instrument = candidate.instrument();
        return wanted.rank(candidate).map(rank -> new CatalogMatch(entry(instrument), rank, isCurated(instrument)));
    }

    private CatalogEntry entry(Instrument instrument) {
        return new CatalogEntry(instrument, marketData.holds(instrument.symbol()));
    }

    private boolean isCurated(Instrument instrument) {
        return curated.find(instrument.symbol()).isPresent();
    }

    // As in BRKB.
    private Optional<Instrument> writtenTogether(String text) {
        return curated.all().stream()
                .filter(instrument ->
                        SymbolSpelling.together(instrument.symbol().value()).equals(SymbolSpelling.together(text)))
                .findFirst();
    }

    // Two sources may know the same instrument: the preferred one comes first, and its word counts.
    private Stream<Instrument> alone(List<Instrument> found) {
        Map<TickerSymbol, Instrument> bySymbol = new TreeMap<>();
        found.forEach(instrument -> bySymbol.putIfAbsent(instrument.symbol(), instrument));
        return bySymbol.values().stream().filter(instrument -> !isCurated(instrument));
    }
}
