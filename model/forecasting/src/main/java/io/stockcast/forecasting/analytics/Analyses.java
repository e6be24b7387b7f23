package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.Analytics;
import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.List;

/** Makes the statistics of an instrument. */
public final class Analyses {

    private Analyses() {}

    /**
     * The statistics as of the session of a forecast.
     *
     * @param history up to that session
     * @param ranges of the last five years' sessions, ascending, that session's the last
     * @param exchange that the instrument is traded on
     */
    public static Analytics of(
            Forecast forecast,
            PriceHistory history,
            BackTestRecord backTest,
            List<SessionRanges> ranges,
            Exchange exchange) {
        ReturnSeries returns = ReturnSeries.of(history);
        PastReturns past = new PastReturns(history, returns);
        return new Analytics(
                forecast.symbol(),
                forecast.asOf(),
                forecast.lastClose(),
                new Chances(past, new KeptChances(history)).of(forecast, backTest),
                RangeWidths.of(ranges),
                PricePositions.of(history, returns),
                ReturnShapes.of(forecast, past),
                CalendarsAhead.of(forecast, exchange),
                Seasons.of(history, returns),
                AtOpens.of(history, returns, backTest, ranges),
                ranges);
    }
}
