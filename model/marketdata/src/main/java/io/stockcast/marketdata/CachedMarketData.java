package io.stockcast.marketdata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.stockcast.domain.history.PriceHistory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Remembers what a source answered for a while, and asks once where many ask the same at the same time. */
public final class CachedMarketData implements MarketData {

    /** Short, so that a session which has just ended is not missed for long. */
    private static final Duration HISTORY_FRESH_FOR = Duration.ofMinutes(5);

    private static final Duration INSTRUMENTS_FRESH_FOR = Duration.ofHours(1);

    private final MarketData source;
    private final Cache<TickerSymbol, Optional<PriceHistory>> histories;
    private final Cache<TickerSymbol, Optional<Instrument>> instruments;
    private final Cache<String, List<Instrument>> searches;

    public CachedMarketData(MarketData source) {
        this(source, Ticker.systemTicker());
    }

    CachedMarketData(MarketData source, Ticker ticker) {
        this.source = source;
        this.histories = cache(100, HISTORY_FRESH_FOR, ticker);
        this.instruments = cache(1_000, INSTRUMENTS_FRESH_FOR, ticker);
        this.searches = cache(1_000, INSTRUMENTS_FRESH_FOR, ticker);
    }

    @Override
    public boolean holds(TickerSymbol symbol) {
        return source.holds(symbol);
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        return histories.get(symbol, source::dailyHistory);
    }

    @Override
    public Optional<LocalDate> endOf(TickerSymbol symbol) {
        return source.endOf(symbol);
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        return instruments.get(symbol, source::find);
    }

    @Override
    public List<Instrument> search(String query) {
        return searches.get(query.strip().toLowerCase(Locale.ROOT), source::search);
    }

    @Override
    public List<Instrument> listed() {
        return source.listed();
    }

    private static <K, V> Cache<K, V> cache(int size, Duration freshFor, Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(size)
                .expireAfterWrite(freshFor)
                .ticker(ticker)
                .build();
    }
}
