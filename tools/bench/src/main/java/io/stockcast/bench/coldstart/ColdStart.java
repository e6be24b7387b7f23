package io.stockcast.bench.coldstart;

import io.stockcast.lambda.LambdaAnswer;
import io.stockcast.lambda.LambdaPackage;
import io.stockcast.lambda.LambdaProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A function to start.
 *
 * @param what it in words for people
 * @param event its first, in JSON
 */
record ColdStart(String what, LambdaPackage code, String handler, Map<String, String> environment, String event) {

    /** As Lambda has it for a function of 1 GB: one compiler, one collector of garbage. */
    private static final List<String> AS_ON_LAMBDA = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Starts it once. */
    Sample sample(Path java, List<String> options) {
        long start = System.nanoTime();
        try (LambdaProcess process = start(java, options)) {
            requireSuccess(process);
            return new Sample(
                    process.processorTime().toMillis(),
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
    }

    /** Starts it once to learn what it loads, and returns the option with which it starts from that. */
    String trained(Path java, Path cache) {
        try (LambdaProcess process = start(java, List.of("-XX:AOTCacheOutput=" + cache))) {
            requireSuccess(process);
            process.shutDown();
        }
        return "-XX:AOTCache=" + cache;
    }

    private LambdaProcess start(Path java, List<String> options) {
        List<String> all = new ArrayList<>(AS_ON_LAMBDA);
        all.addAll(options);
        return LambdaProcess.start(java, all, code, handler, environment);
    }

    private void requireSuccess(LambdaProcess process) {
        LambdaAnswer answer = process.call(event);
        if (!answer.isResponse() || answer.body().contains("application/problem+json")) {
            throw new IllegalStateException(what + " failed: " + answer + "\n" + process.output());
        }
    }
}
