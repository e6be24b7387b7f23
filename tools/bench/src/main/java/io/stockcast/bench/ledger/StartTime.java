package io.stockcast.bench.ledger;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** What one start took until the first index, as time that passed and as time of the processors. */
record StartTime(Duration wall, Duration cpu) {

    static double median(List<StartTime> starts, Function<StartTime, Duration> time) {
        return starts.stream()
                .map(time)
                .sorted()
                .skip(starts.size() / 2)
                .mapToDouble(median -> median.toNanos() / 1e9)
                .findFirst()
                .orElseThrow();
    }
}
