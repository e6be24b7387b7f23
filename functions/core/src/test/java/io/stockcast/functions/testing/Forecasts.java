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
import java.util.stream.Stream;

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

    /** The keys of the networks that a forecast rests on and of their model cards, in the order they are written. */
    public static Stream<String> modelKeys(Forecast forecast) {
        return forecast.vintages().stream()
                .map(version -> "models/" + version + "/")
                .flatMap(folder -> Stream.of(folder + "model.onnx", folder + "model-card.json"));
    }

    private static Forecast of(PriceHistory history, Clock clock) {
        return forecaster(clock).forecast(ForecastInput.alone(history), "GBP", Exchange.XLON.calendar());
    }
}
