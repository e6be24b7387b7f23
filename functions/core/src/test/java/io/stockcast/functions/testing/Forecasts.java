package io.stockcast.functions.testing;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.network.Vintages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Forecasts made by the shipped vintages. */
public final class Forecasts {

    /** A time after every history made for tests. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-01T20:00:00Z"), ZoneOffset.UTC);

    public static final Vintages VINTAGES = Vintages.shipped();

    private Forecasts() {}

    /** The evening of a history's last session, after London has closed. */
    public static Clock eveningOf(PriceHistory history) {
        return Clock.fixed(history.last().date().atTime(18, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    public static Forecaster forecaster() {
        return forecaster(CLOCK);
    }

    public static Forecaster forecaster(Clock clock) {
        return new Forecaster(VINTAGES, clock);
    }

    public static Forecast of(PriceHistory history) {
        return of(history, CLOCK);
    }

    /** A forecast made on the evening of the history's last session, in time for the next. */
    public static Forecast inTime(PriceHistory history) {
        return of(history, eveningOf(history));
    }

    private static Forecast of(PriceHistory history, Clock clock) {
        return forecaster(clock).forecast(ForecastInput.alone(history), "GBP", Exchange.XLON.calendar());
    }
}
