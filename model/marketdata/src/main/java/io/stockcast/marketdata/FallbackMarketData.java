package io.stockcast.marketdata;

import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Several sources in order of preference: the first that has an answer gives it, and one that fails is passed over. */
public final class FallbackMarketData implements MarketData {

    private static final Logger LOG = LoggerFactory.getLogger(FallbackMarketData.class);

    private final List<MarketData> sources;
    private final JoinedSearch search;

    public FallbackMarketData(List<MarketData> sources) {
        this(sources, SearchThreads.bounded());
    }

    /**
     * The sources, searched at the same time.
     *
     * @param searches runs the searches of the sources, and may reject some
     */
    public FallbackMarketData(List<MarketData> sources, Executor searches) {
        this.sources = List.copyOf(sources);
        this.search = new JoinedSearch(this.sources, searches);
    }

    @Override
    public boolean holds(TickerSymbol symbol) {
        return sources.stream().anyMatch(source -> source.holds(symbol));
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        return firstAnswer(symbol, source -> source.dailyHistory(symbol));
    }

    @Override
    public Optional<LocalDate> endOf(TickerSymbol symbol) {
        return sources.stream()
                .filter(source -> source.holds(symbol))
                .findFirst()
                .flatMap(source -> source.endOf(symbol));
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        return firstAnswer(symbol, source -> source.find(symbol));
    }

    @Override
    public List<Instrument> search(String query) {
        return search.search(query);
    }

    @Override
    public List<Instrument> listed() {
        return sources.stream().flatMap(source -> source.listed().stream()).toList();
    }

    // Where one source failed and no other knows the symbol, nobody can say that it does not exist.
    private <T> Optional<T> firstAnswer(TickerSymbol symbol, Function<MarketData, Optional<T>> question) {
        MarketDataException failure = null;
        for (MarketData source : sources) {
            try {
                Optional<T> answer = question.apply(source);
                if (answer.isPresent()) {
                    return answer;
                }
            } catch (MarketDataException e) {
                LOG.warn("Passed over for {}: {}", symbol, e.reason());
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return Optional.empty();
    }
}
