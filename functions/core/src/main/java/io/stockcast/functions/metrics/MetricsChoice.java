package io.stockcast.functions.metrics;

import io.stockcast.functions.composition.FunctionSetup;

/** Where measurements go. */
public final class MetricsChoice {

    private MetricsChoice() {}

    /** CloudWatch's metrics in the namespace that {@code STOCKCAST_METRICS} names, or else nowhere. */
    public static Metrics of(FunctionSetup setup, String function) {
        return setup.variables()
                .optional("STOCKCAST_METRICS")
                .<Metrics>map(namespace -> new EmfMetrics(namespace, function, setup.clock(), System.out::println))
                .orElseGet(NoMetrics::new);
    }
}
