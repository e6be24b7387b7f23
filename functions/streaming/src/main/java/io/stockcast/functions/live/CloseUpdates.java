package io.stockcast.functions.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.stockcast.domain.analytics.AtOpen;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.live.Evening;
import io.stockcast.domain.live.TodaysClose;
import io.stockcast.domain.live.VarianceLeft;
import io.stockcast.functions.storage.DamagedObjectException;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes of a price of now the distribution of today's close. Nothing is said of instruments whose update at the open did
 * worse than the evening's forecast moved by the overnight change. Where the opens of an instrument are not real, so that
 * this is not known, it is as with a typical one.
 */
public final class CloseUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(CloseUpdates.class);

    /** They change once a day. */
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private static final int MOST_REMEMBERED = 1_000;

    private final Function<TickerSymbol, Optional<AtOpen>> scores;
    private final Cache<TickerSymbol, Optional<AtOpen>> cache = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    /**
     * Updates.
     *
     * @param scores how the update at the open of an instrument did, as stored; empty where that is not known
     */
    public CloseUpdates(Function<TickerSymbol, Optional<AtOpen>> scores) {
        this.scores = scores;
    }

    /**
     * The distribution of the close; empty where the update is known to do worse than its baseline.
     *
     * @param evening the forecast of the evening before
     * @param elapsed the share of the session that had passed at the price
     */
    Optional<TodaysClose> of(TickerSymbol symbol, Forecast evening, double price, double elapsed) {
        Optional<AtOpen> atOpen = scoresOf(symbol);
        if (atOpen.filter(known -> !known.beatsBaseline()).isPresent()) {
            return Optional.empty();
        }
        VarianceLeft left =
                atOpen.map(known -> new VarianceLeft(known.varianceLeft())).orElse(VarianceLeft.TYPICAL);
        return Optional.of(TodaysClose.of(Evening.of(evening), price, left, elapsed));
    }

    private Optional<AtOpen> scoresOf(TickerSymbol symbol) {
        Optional<AtOpen> known = cache.getIfPresent(symbol);
        if (known != null) {
            return known;
        }
        // Read outside the cache, whose locks span several keys.
        Optional<AtOpen> read = read(symbol);
        cache.put(symbol, read);
        return read;
    }

    private Optional<AtOpen> read(TickerSymbol symbol) {
        try {
            return scores.apply(symbol);
        } catch (DamagedObjectException e) {
            LOG.warn("Updates of {} go without its statistics: {}", symbol, e.getMessage());
            return Optional.empty();
        }
    }
}
