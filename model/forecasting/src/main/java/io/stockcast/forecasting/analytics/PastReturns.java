package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.Analytics;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The log-returns of a history's last five years. */
final class PastReturns {

    private final ReturnSeries returns;
    private final int first;

    PastReturns(PriceHistory history, ReturnSeries returns) {
        LocalDate before = history.last().date().minusYears(Analytics.YEARS);
        this.returns = returns;
        this.first = IntStream.range(0, history.size())
                .filter(t -> history.bar(t).date().isAfter(before))
                .findFirst()
                .orElseThrow();
    }

    /** Those over so many sessions, one for each session on which they end, the oldest first. */
    double[] over(int horizon) {
        return IntStream.range(Math.max(first, horizon), returns.size())
                .mapToDouble(t -> returns.logReturn(t - horizon, t))
                .toArray();
    }
}
