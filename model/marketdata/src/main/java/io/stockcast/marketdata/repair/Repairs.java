package io.stockcast.marketdata.repair;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each repair was made on one history. */
public final class Repairs {

    private final Map<Fault, Integer> counts = new EnumMap<>(Fault.class);

    void count(Fault fault, int times) {
        if (times > 0) {
            counts.merge(fault, times, Integer::sum);
        }
    }

    /** How often a fault was repaired. */
    public int of(Fault fault) {
        return counts.getOrDefault(fault, 0);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The repairs in one line, such as {@code bars without a close dropped (3)}. */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().repair() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
