package io.stockcast.functions.quotes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.StorageException;
import java.util.List;

/** The last closes in the inputs of forecasts; it remembers those asked for most recently. */
public final class RecentCloses {

    private static final int COUNT = 60;

    /** Some 2 MB at most. */
    private static final int MOST_REMEMBERED = 1_000;

    private final HistoryStore histories;
    private final Cache<String, List<Double>> byInputSha256 =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    public RecentCloses(HistoryStore histories) {
        this.histories = histories;
    }

    /** The closes of the 60 sessions up to the forecast's as-of session, the oldest first. */
    public List<Double> upTo(Forecast forecast) {
        List<Double> known = byInputSha256.getIfPresent(forecast.ownInput().sha256());
        if (known != null) {
            return known;
        }
        // Read outside the cache, whose locks span several keys.
        List<Double> closes = read(forecast);
        byInputSha256.put(forecast.ownInput().sha256(), closes);
        return closes;
    }

    private List<Double> read(Forecast forecast) {
        return histories
                .last(COUNT, forecast.symbol(), forecast.ownInput().sha256())
                .map(RecentCloses::of)
                .orElseThrow(() ->
                        new StorageException("the input of the forecast of " + forecast.symbol() + " is missing"));
    }

    /** The closes of the history's last 60 sessions, the oldest first. */
    static List<Double> of(PriceHistory history) {
        List<Bar> bars = history.bars();
        return bars.subList(Math.max(0, bars.size() - COUNT), bars.size()).stream()
                .map(Bar::close)
                .toList();
    }
}
