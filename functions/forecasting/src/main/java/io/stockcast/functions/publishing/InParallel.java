package io.stockcast.functions.publishing;

import io.stockcast.functions.correlation.CorrelatedExecutor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does the same with each of a list, some at a time. */
public final class InParallel {

    private static final int READS = 16;

    private InParallel() {}

    /** What is read of each key, in their order. */
    static <K, V> List<V> read(List<K> keys, Function<K, V> reader) {
        return map(keys, READS, reader);
    }

    /**
     * What is computed of each element, in their order: one more at a time than there are processors, since now and then
     * each waits for storage.
     */
    public static <E, V> List<V> compute(List<E> elements, Function<E, V> computation) {
        return map(elements, Runtime.getRuntime().availableProcessors() + 1, computation);
    }

    private static <E, V> List<V> map(List<E> elements, int atATime, Function<E, V> mapping) {
        if (elements.isEmpty()) {
            return List.of();
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(atATime, elements.size()));
        CorrelatedExecutor executor = new CorrelatedExecutor(threads);
        try {
            List<CompletableFuture<V>> values = elements.stream()
                    .map(element -> CompletableFuture.supplyAsync(() -> mapping.apply(element), executor))
                    .toList();
            return values.stream().map(InParallel::joined).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    /** What comes of something under way, or its own failure. */
    public static <V> V joined(CompletableFuture<V> value) {
        try {
            return value.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
