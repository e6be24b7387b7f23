package io.stockcast.forecasting;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.BackTestRecord;
import java.util.List;

/**
 * What one walk over an instrument's history gives.
 *
 * @param forecasts one an evening, the earliest first
 * @param backTest of the sessions before the last evening
 */
public record ForecastRun(List<Forecast> forecasts, BackTestRecord backTest) {

    public ForecastRun {
        forecasts = List.copyOf(forecasts);
    }

    /** The forecast of the last evening. */
    public Forecast newest() {
        return forecasts.get(forecasts.size() - 1);
    }
}
