package io.stockcast.functions.correlation;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** An executor whose tasks log under the correlation id of the caller. */
public record CorrelatedExecutor(Executor executor) implements Executor {

    @Override
    public void execute(Runnable task) {
        Supplier<Void> carried = CorrelationId.carried(() -> {
            task.run();
            return null;
        });
        executor.execute(carried::get);
    }
}
