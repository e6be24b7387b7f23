package io.stockcast.functions.testing;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.ForecastInput;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.calendar.Exchange;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.lstm.ForecastModel;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Forecasts made by the shipped network. */
public final class Forecasts {

    /** A time after every history made for tests. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-01T20:00:00Z"), ZoneOffset.UTC);

    public static final ForecastModel MODEL = ForecastModel.shipped();

    private Forecasts() {}

    public static Forecaster forecaster() {
        return new Forecaster(MODEL, CLOCK);
    }

    public static Forecast of(PriceHistory history) {
        return forecaster().forecast(ForecastInput.alone(history), "GBP", Exchange.XLON.calendar());
    }
}
