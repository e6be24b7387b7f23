package io.stockcast.functions.intraday;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.storage.DamagedObjectException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The newest forecasts, remembered for some minutes of the session that they are asked for. */
public final class EveningForecasts {

    private static final Logger LOG = LoggerFactory.getLogger(EveningForecasts.class);
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 1_000;

    private final ForecastStore forecasts;
    private final Cache<Key, Optional<Forecast>> cache = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    public EveningForecasts(ForecastStore forecasts) {
        this.forecasts = forecasts;
    }

    private record Key(TickerSymbol symbol, LocalDate session) {}

    /** The newest forecast of an instrument, as it is during a session; empty where there is none that can be read. */
    public Optional<Forecast> newestDuring(LocalDate session, TickerSymbol symbol) {
        Key key = new Key(symbol, session);
        Optional<Forecast> known = cache.getIfPresent(key);
        if (known != null) {
            return known;
        }
        // Read outside the cache, whose locks span several keys.
        Optional<Forecast> newest = read(symbol);
        cache.put(key, newest);
        return newest;
    }

    private Optional<Forecast> read(TickerSymbol symbol) {
        try {
            return forecasts.latest(symbol);
        } catch (DamagedObjectException e) {
            LOG.warn("Quotes of {} go without its forecast: {}", symbol, e.getMessage());
            return Optional.empty();
        }
    }
}
