package io.stockcast.functions.publishing;

import io.stockcast.functions.correlation.CorrelatedExecutor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Reads many objects, some at a time. */
final class ParallelReads {

    private static final int AT_A_TIME = 16;

    private ParallelReads() {}

    /** What is read of each key, in their order. */
    static <K, V> List<V> of(List<K> keys, Function<K, V> reader) {
        if (keys.isEmpty()) {
            return List.of();
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_A_TIME, keys.size()));
        CorrelatedExecutor readers = new CorrelatedExecutor(threads);
        try {
            List<CompletableFuture<V>> reads = keys.stream()
                    .map(key -> CompletableFuture.supplyAsync(() -> reader.apply(key), readers))
                    .toList();
            return reads.stream().map(ParallelReads::joined).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <V> V joined(CompletableFuture<V> read) {
        try {
            return read.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
