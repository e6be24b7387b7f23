package io.stockcast.marketdata;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches several sources at once; one that fails or takes too long leaves the others' answers. */
final class JoinedSearch {

    private static final Logger LOG = LoggerFactory.getLogger(JoinedSearch.class);

    /** Somebody is typing: what has not come by then comes too late. */
    private static final int LONGEST_SECONDS = 3;

    private final List<MarketData> sources;
    private final Executor threads;

    JoinedSearch(List<MarketData> sources, Executor threads) {
        this.sources = sources;
        this.threads = threads;
    }

    List<Instrument> search(String query) {
        List<CompletableFuture<List<Instrument>>> searches =
                sources.stream().map(source -> begun(source, query)).toList();
        return searches.stream().flatMap(JoinedSearch::found).toList();
    }

    private CompletableFuture<List<Instrument>> begun(MarketData source, String query) {
        try {
            return CompletableFuture.supplyAsync(() -> source.search(query), threads)
                    .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Stream<Instrument> found(CompletableFuture<List<Instrument>> search) {
        try {
            return Stream.of(search.join()).flatMap(Collection::stream);
        } catch (CompletionException e) {
            LOG.warn("A search is left out: {}", reason(e.getCause()));
            return Stream.empty();
        }
    }

    private static String reason(@Nullable Throwable failure) {
        if (failure instanceof MarketDataException unavailable) {
            return unavailable.reason();
        }
        if (failure instanceof TimeoutException) {
            return "it took more than " + LONGEST_SECONDS + " s";
        }
        if (failure instanceof RejectedExecutionException) {
            return "too many searches are running";
        }
        throw new IllegalStateException("the search failed", failure);
    }
}
