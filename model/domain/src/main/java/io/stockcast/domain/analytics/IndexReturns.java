package io.stockcast.domain.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The log-returns of an index over the last five years, from which its company is computed.
 *
 * @param exchange market identifier code
 * @param widthPercentile of its next day's range
 * @param dates its sessions, ascending
 * @param logReturns of each session over the one before it
 */
public record IndexReturns(
        String symbol,
        String exchange,
        Optional<Double> widthPercentile,
        List<LocalDate> dates,
        List<Double> logReturns) {

    public IndexReturns {
        dates = List.copyOf(dates);
        logReturns = List.copyOf(logReturns);
        if (dates.isEmpty() || dates.size() != logReturns.size()) {
            throw new IllegalArgumentException("there is not one return a session of " + symbol);
        }
    }

    /** Its last session. */
    public LocalDate asOf() {
        return dates.get(dates.size() - 1);
    }
}
