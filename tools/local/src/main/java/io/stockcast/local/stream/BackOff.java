package io.stockcast.local.stream;

import java.time.Duration;

/** How long to wait before something is started again: twice as long each time, up to a minute. */
final class BackOff {

    static final Duration SHORTEST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(1);

    private Duration next = SHORTEST;

    /** The next wait. */
    Duration next() {
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return wait;
    }

    /** Begins with the shortest again, because it ran for a while. */
    void reset() {
        next = SHORTEST;
    }
}
