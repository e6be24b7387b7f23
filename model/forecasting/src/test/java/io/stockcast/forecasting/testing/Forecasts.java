package io.stockcast.forecasting.testing;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.HorizonForecast;
import io.stockcast.forecasting.PriceQuantiles;
import io.stockcast.forecasting.QuantileLevels;
import io.stockcast.forecasting.calendar.TradingCalendar;
import io.stockcast.forecasting.network.ForecastModel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The shipped network, and forecasts written by hand. */
public final class Forecasts {

    /** Shared by the tests, and never closed. */
    public static final ForecastModel MODEL = ForecastModel.shipped();

    private Forecasts() {}

    /** A forecast without doubt, made on the evening of its session: every quantile of every horizon is one price, and another for the naive one. */
    public static Forecast certain(LocalDate asOf, double lastClose, double price, double naivePrice) {
        List<LocalDate> dates = TradingCalendar.weekdays().sessionsAfter(asOf, Forecast.HORIZONS);
        List<HorizonForecast> horizons = new ArrayList<>();
        for (int h = 1; h <= Forecast.HORIZONS; h++) {
            horizons.add(new HorizonForecast(h, dates.get(h - 1), quantiles(price), quantiles(naivePrice)));
        }
        return new Forecast(
                "X",
                asOf,
                "GBP",
                lastClose,
                "lstm-1",
                "ab".repeat(32),
                asOf.atTime(18, 0).toInstant(ZoneOffset.UTC),
                horizons,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static PriceQuantiles quantiles(double price) {
        return new PriceQuantiles(Collections.nCopies(QuantileLevels.COUNT, price));
    }
}
