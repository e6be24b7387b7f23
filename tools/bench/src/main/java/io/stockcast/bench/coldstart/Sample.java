package io.stockcast.bench.coldstart;

import java.util.List;
import java.util.function.ToLongFunction;

/** What one start took until its first answer, in milliseconds. */
record Sample(long cpu, long wall) {

    static Sample median(List<Sample> samples) {
        return new Sample(median(samples, Sample::cpu), median(samples, Sample::wall));
    }

    private static long median(List<Sample> samples, ToLongFunction<Sample> value) {
        return samples.stream()
                .mapToLong(value)
                .sorted()
                .skip(samples.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
