package io.stockcast.functions.watchlist;

import io.stockcast.functions.correlation.CorrelatedExecutor;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketDataException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds the instruments that people name in usual ways, several at a time. */
public final class SymbolLookup {

    private static final int AT_A_TIME = 8;

    private final InstrumentCatalog catalog;
    private final Duration patience;
    private final Executor executor = CorrelatedExecutor.ofDaemons("symbol-lookup", AT_A_TIME);

    /**
     * A lookup in a catalog.
     *
     * @param patience how long the sources are waited for
     */
    public SymbolLookup(InstrumentCatalog catalog, Duration patience) {
        this.catalog = catalog;
        this.patience = patience;
    }

    /**
     * A spelling and what it means.
     *
     * @param instrument empty where no source knows it
     */
    record Found(String spelling, Optional<Instrument> instrument) {}

    /** What each spelling means, in the same order; either all are known to be there or not, or the lookup fails. */
    List<Found> find(List<String> spellings) {
        List<CompletableFuture<Found>> lookups = spellings.stream()
                .map(spelling -> CompletableFuture.supplyAsync(
                        () -> new Found(spelling, catalog.findSpelled(spelling)), executor))
                .toList();
        try {
            CompletableFuture.allOf(lookups.toArray(CompletableFuture<?>[]::new))
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            return lookups.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            lookups.forEach(lookup -> lookup.cancel(true));
            throw failure(e);
        }
    }

    private static RuntimeException failure(CompletionException e) {
        return e.getCause() instanceof MarketDataException || e.getCause() instanceof TimeoutException
                ? new UnavailableException(
                        "Symbols cannot be looked up right now, and nothing was imported. Please try again.", e)
                : e;
    }
}
