package io.stockcast.forecasting.steps;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.ReportMoves;
import io.stockcast.forecasting.path.AroundMedian;
import io.stockcast.forecasting.path.QuantilePath;
import java.time.LocalDate;

/**
 * Widens the quantiles about their median where the company reports, by a power of the factor that its {@linkplain
 * ReportMoves reports} usually widen moves by: a few reports move a price so far that the mean overstates what most of
 * them do, and the network has widened what it could tell from the events of earlier quarters.
 */
public final class ReportWidening implements ForecastStep {

    private static final double POWER = 0.65;

    private final PriceHistory history;
    private final ReportMoves reports;

    public ReportWidening(PriceHistory history, ReportMoves reports) {
        this.history = history;
        this.reports = reports;
    }

    @Override
    public QuantilePath apply(QuantilePath path) {
        return path.map((session, horizon, quantiles) -> {
            LocalDate asOf = history.bar(session).date();
            double factor = Math.exp(POWER * reports.logFactor(asOf, horizon));
            return AroundMedian.change(quantiles, (level, distance) -> distance * factor);
        });
    }
}
