package io.stockcast.functions.watchlist;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.NextDayOutcomes;
import io.stockcast.functions.correlation.CorrelatedExecutor;
import io.stockcast.functions.quotes.Quote;
import io.stockcast.functions.quotes.Quotes;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.StorageException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds prices, forecasts and what became of these to the entries of a watchlist; one that is unavailable does not hold up
 * the others.
 */
public final class WatchlistPrices {

    private static final Logger LOG = LoggerFactory.getLogger(WatchlistPrices.class);

    private static final int AT_A_TIME = 8;

    private final ForecastStore forecasts;
    private final RecordStore records;
    private final Quotes quotes;
    private final Duration patience;

    // Two pools, so that a slow provider does not hold up what is stored.
    private final Executor reads = pool();
    private final Executor fetches = pool();

    /**
     * Prices from the inputs of stored forecasts where these are current, and else from the market.
     *
     * @param patience how long prices are waited for
     */
    public WatchlistPrices(ForecastStore forecasts, RecordStore records, Quotes quotes, Duration patience) {
        this.forecasts = forecasts;
        this.records = records;
        this.quotes = quotes;
        this.patience = patience;
    }

    List<WatchlistEntry> of(List<WatchedInstrument> watched) {
        List<CompletableFuture<WatchlistEntry>> entries =
                watched.stream().map(this::entry).toList();
        return entries.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<WatchlistEntry> entry(WatchedInstrument watched) {
        CompletableFuture<Optional<Forecast>> newest = CompletableFuture.supplyAsync(() -> newest(watched), reads);
        CompletableFuture<Optional<Quote>> quote = newest.thenApplyAsync(forecast -> quote(watched, forecast), fetches)
                .completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Optional<NextDayOutcomes>> record =
                CompletableFuture.supplyAsync(() -> record(watched), reads);
        return newest.thenCombine(
                quote.thenCombine(record, Known::new),
                (forecast, known) -> new WatchlistEntry(watched, known.quote(), forecast, known.record()));
    }

    private record Known(Optional<Quote> quote, Optional<NextDayOutcomes> record) {}

    // A row is worth showing without what became of earlier forecasts.
    private Optional<NextDayOutcomes> record(WatchedInstrument watched) {
        try {
            return records.outcomes(watched.symbol());
        } catch (StorageException e) {
            LOG.error("The record of {} is unavailable", watched.symbol(), e);
            return Optional.empty();
        }
    }

    private Optional<Forecast> newest(WatchedInstrument watched) {
        try {
            return forecasts.latest(watched.symbol());
        } catch (StorageException e) {
            LOG.error("The forecast of {} is unavailable", watched.symbol(), e);
            return Optional.empty();
        }
    }

    private Optional<Quote> quote(WatchedInstrument watched, Optional<Forecast> newest) {
        try {
            return quotes.of(watched.instrument(), newest);
        } catch (RuntimeException e) {
            LOG.warn("No prices of {} right now", watched.symbol(), e);
            return Optional.empty();
        }
    }

    private static Executor pool() {
        return new CorrelatedExecutor(Executors.newFixedThreadPool(AT_A_TIME, WatchlistPrices::daemon));
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "watchlist-prices");
        thread.setDaemon(true);
        return thread;
    }
}
