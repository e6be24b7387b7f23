package io.stockcast.forecasting;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.forecasting.analytics.RangeWalk;
import java.util.List;

/**
 * What one walk over an instrument's history gives.
 *
 * @param forecasts one an evening, the earliest first
 * @param backTest of the sessions before the last evening
 * @param ranges as of the sessions up to the last evening
 */
public record ForecastRun(List<Forecast> forecasts, BackTestRecord backTest, RangeWalk ranges) {

    public ForecastRun {
        forecasts = List.copyOf(forecasts);
    }

    /** The forecast of the last evening. */
    public Forecast newest() {
        return forecasts.get(forecasts.size() - 1);
    }
}
