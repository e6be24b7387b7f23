package io.stockcast.functions.watchlist;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.NextDayOutcomes;
import io.stockcast.functions.correlation.CorrelatedExecutor;
import io.stockcast.functions.quotes.Quote;
import io.stockcast.functions.quotes.Quotes;
import io.stockcast.functions.storage.AnalyticsStore;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.LastSession;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds prices, forecasts and what became of these to the entries of a watchlist; what is unavailable does not hold up the
 * rest.
 */
public final class WatchlistPrices {

    private static final Logger LOG = LoggerFactory.getLogger(WatchlistPrices.class);

    private static final int AT_A_TIME = 8;

    private final ForecastStore forecasts;
    private final AnalyticsStore analytics;
    private final RecordStore records;
    private final Quotes quotes;
    private final LastSession lastSession;
    private final Duration patience;

    // Two pools, so that a slow provider does not hold up what is stored.
    private final Executor reads = CorrelatedExecutor.ofDaemons("watchlist-prices", AT_A_TIME);
    private final Executor fetches = CorrelatedExecutor.ofDaemons("watchlist-prices", AT_A_TIME);

    /**
     * Prices from the inputs of stored forecasts where these are current, and else from the market.
     *
     * @param patience how long prices are waited for
     */
    public WatchlistPrices(Storage storage, Quotes quotes, LastSession lastSession, Duration patience) {
        this.forecasts = storage.forecasts();
        this.analytics = storage.analytics();
        this.records = storage.records();
        this.quotes = quotes;
        this.lastSession = lastSession;
        this.patience = patience;
    }

    List<WatchlistEntry> of(List<WatchedInstrument> watched) {
        List<CompletableFuture<WatchlistEntry>> entries =
                watched.stream().map(this::entry).toList();
        return entries.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<WatchlistEntry> entry(WatchedInstrument watched) {
        CompletableFuture<Optional<Forecast>> newest = stored("forecast", watched, forecasts::latest);
        CompletableFuture<Optional<Quote>> quote = newest.thenApplyAsync(forecast -> quote(watched, forecast), fetches)
                .completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Optional<Double>> width =
                newest.thenCompose(forecast -> stored("width", watched, symbol -> width(symbol, forecast)));
        CompletableFuture<Optional<NextDayOutcomes>> record = stored("record", watched, records::outcomes);
        return CompletableFuture.allOf(quote, width, record)
                .thenApply(all -> new WatchlistEntry(
                        watched,
                        quote.join(),
                        newest.join(),
                        width.join(),
                        record.join(),
                        lastSession.of(watched.instrument())));
    }

    private Optional<Double> width(TickerSymbol symbol, Optional<Forecast> forecast) {
        return forecast.flatMap(newest -> analytics.widthPercentile(symbol, newest.asOf()));
    }

    private <T> CompletableFuture<Optional<T>> stored(
            String what, WatchedInstrument watched, Function<TickerSymbol, Optional<T>> read) {
        return CompletableFuture.supplyAsync(() -> readable(what, watched.symbol(), read), reads);
    }

    // A row is worth showing without what cannot be read.
    private static <T> Optional<T> readable(
            String what, TickerSymbol symbol, Function<TickerSymbol, Optional<T>> read) {
        try {
            return read.apply(symbol);
        } catch (StorageException e) {
            LOG.error("The {} of {} is unavailable", what, symbol, e);
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
}
