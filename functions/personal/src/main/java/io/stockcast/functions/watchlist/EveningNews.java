package io.stockcast.functions.watchlist;

import io.stockcast.domain.record.NextDayOutcomes;
import io.stockcast.functions.correlation.CorrelatedExecutor;
import io.stockcast.functions.feed.FeedEntry;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.StorageException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the last evening of each instrument brought; one that cannot be read does not hold up the others. */
public final class EveningNews {

    private static final Logger LOG = LoggerFactory.getLogger(EveningNews.class);

    private static final int AT_A_TIME = 8;

    private final ForecastStore forecasts;
    private final RecordStore records;
    private final SiteAddress site;
    private final Executor reads = CorrelatedExecutor.ofDaemons("evening-news", AT_A_TIME);

    public EveningNews(ForecastStore forecasts, RecordStore records, SiteAddress site) {
        this.forecasts = forecasts;
        this.records = records;
        this.site = site;
    }

    /** An entry for each that has a forecast. */
    List<FeedEntry> of(List<WatchedInstrument> watched) {
        List<CompletableFuture<Optional<FeedEntry>>> entries = watched.stream()
                .map(entry -> CompletableFuture.supplyAsync(() -> readable(entry), reads))
                .toList();
        return entries.stream().flatMap(entry -> entry.join().stream()).toList();
    }

    private Optional<FeedEntry> readable(WatchedInstrument watched) {
        try {
            return entry(watched);
        } catch (StorageException e) {
            // Not of which instrument: the line would say what somebody's list has on it.
            LOG.error("A list's feed is without one of its instruments", e);
            return Optional.empty();
        }
    }

    private Optional<FeedEntry> entry(WatchedInstrument watched) {
        return forecasts
                .latest(watched.symbol())
                .map(forecast -> FeedEntry.ofEvening(
                        site,
                        watched.instrument(),
                        forecast,
                        records.outcomes(watched.symbol()).map(NextDayOutcomes::last)));
    }
}
