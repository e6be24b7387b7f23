package io.stockcast.functions.correlation;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** An executor whose tasks log under the correlation id of the caller. */
public record CorrelatedExecutor(Executor executor) implements Executor {

    /** Threads for work that waits; they do not keep the process alive. */
    public static CorrelatedExecutor ofDaemons(String name, int threads) {
        return new CorrelatedExecutor(Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        }));
    }

    @Override
    public void execute(Runnable task) {
        Supplier<Void> carried = CorrelationId.carried(() -> {
            task.run();
            return null;
        });
        executor.execute(carried::get);
    }
}
