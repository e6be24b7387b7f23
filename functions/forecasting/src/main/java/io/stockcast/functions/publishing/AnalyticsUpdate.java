package io.stockcast.functions.publishing;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.ForecastRun;
import io.stockcast.forecasting.analytics.Analyses;
import io.stockcast.functions.storage.AnalyticsStore;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;

/** Brings the statistics of an instrument up to date with its newest forecast. */
final class AnalyticsUpdate {

    private final AnalyticsStore analytics;
    private final UnreadableObjects unreadable;

    AnalyticsUpdate(AnalyticsStore analytics, UnreadableObjects unreadable) {
        this.analytics = analytics;
        this.unreadable = unreadable;
    }

    /** Makes the statistics as of an entry's session, unless the run is as of another. */
    void run(Instrument instrument, Forecast entry, PriceHistory history, ForecastRun run) {
        // While the lead market's prices are pending an earlier entry stands, and today's ranges are not final.
        if (run.newest().asOf().equals(entry.asOf())) {
            analytics.update(
                    instrument.symbol(),
                    entry.asOf(),
                    known -> Analyses.of(
                            entry, history, run.backTest(), run.ranges().fiveYears(known), instrument.exchange()));
        }
    }

    /** Whether there are statistics as of a session. */
    boolean isDone(TickerSymbol symbol, LocalDate asOf) {
        return unreadable
                .readable(() -> analytics.read(symbol))
                .filter(known -> !known.asOf().isBefore(asOf))
                .isPresent();
    }
}
