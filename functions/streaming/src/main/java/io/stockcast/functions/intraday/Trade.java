package io.stockcast.functions.intraday;

import java.time.Instant;
import java.util.Comparator;

/** A price at a moment, in order of time; of two prices at the same moment the higher is the later. */
record Trade(Instant time, double price) implements Comparable<Trade> {

    private static final Comparator<Trade> ORDER =
            Comparator.comparing(Trade::time).thenComparingDouble(Trade::price);

    static Trade earlier(Trade one, Trade other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Trade later(Trade one, Trade other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public int compareTo(Trade other) {
        return ORDER.compare(this, other);
    }
}
