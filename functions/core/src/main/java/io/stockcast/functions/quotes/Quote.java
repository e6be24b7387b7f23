package io.stockcast.functions.quotes;

import java.time.LocalDate;
import java.util.List;

/**
 * The last prices of an instrument.
 *
 * @param asOf the session of the last close
 * @param closes the last closes, at least two, the oldest first
 */
public record Quote(LocalDate asOf, List<Double> closes) {

    public Quote {
        closes = List.copyOf(closes);
        if (closes.size() < 2) {
            throw new IllegalArgumentException("a quote needs a close and the one before it");
        }
    }

    public double lastClose() {
        return closes.get(closes.size() - 1);
    }

    public double previousClose() {
        return closes.get(closes.size() - 2);
    }
}
