package io.stockcast.functions.marketdata;

import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.problem.UnavailableException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches several sources at once; one that fails, takes too long or finds no thread free leaves the others' answers.
 */
final class JoinedSearch {

    private static final Logger LOG = LoggerFactory.getLogger(JoinedSearch.class);

    /** Somebody is typing: what has not come by then comes too late. */
    private static final int LONGEST_SECONDS = 3;

    static final int MOST_AT_A_TIME = 16;
    static final int MOST_WAITING = 32;

    private final ExecutorService threads = threads();
    private final List<MarketData> sources;

    JoinedSearch(List<MarketData> sources) {
        this.sources = sources;
    }

    List<Instrument> search(String query) {
        List<Callable<List<Instrument>>> searches = sources.stream()
                .map(source -> CorrelationId.carried(() -> source.search(query)))
                .map(search -> (Callable<List<Instrument>>) search::get)
                .toList();
        try {
            return threads.invokeAll(searches, LONGEST_SECONDS, TimeUnit.SECONDS).stream()
                    .flatMap(JoinedSearch::found)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while searching", e);
        }
    }

    private static Stream<Instrument> found(Future<List<Instrument>> search) {
        try {
            return Stream.of(search.get()).flatMap(Collection::stream);
        } catch (CancellationException e) {
            LOG.warn("A search had not ended after {} s, or found no thread free, and is left out", LONGEST_SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnavailableException failure)) {
                throw new IllegalStateException("the search failed", e.getCause());
            }
            LOG.warn("A search is left out: {}", FallbackMarket.reason(failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Stream.empty();
    }

    private static ExecutorService threads() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                MOST_AT_A_TIME,
                MOST_AT_A_TIME,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(MOST_WAITING),
                JoinedSearch::daemon,
                JoinedSearch::leaveOut);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static void leaveOut(Runnable search, ThreadPoolExecutor pool) {
        ((Future<?>) search).cancel(false);
    }

    private static Thread daemon(Runnable search) {
        Thread thread = new Thread(search, "instrument-search");
        thread.setDaemon(true);
        return thread;
    }
}
