package io.stockcast.domain.testing;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.forecast.QuantileLevels;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Forecasts laid down by hand. */
public final class CertainForecast {

    private CertainForecast() {}

    /**
     * A forecast without doubt, made on the evening of its session: every quantile of every horizon is one price, and
     * another for the naive one.
     */
    public static Forecast of(LocalDate asOf, double lastClose, double price, double naivePrice) {
        return of(TradingCalendar.weekdays(), asOf, lastClose, price, naivePrice);
    }

    /** The same, of the sessions of a calendar. */
    public static Forecast of(
            TradingCalendar calendar, LocalDate asOf, double lastClose, double price, double naivePrice) {
        List<LocalDate> dates = calendar.sessionsAfter(asOf, Forecast.HORIZONS);
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
                List.of("lstm-1"),
                List.of(new InputReference(InputRole.INSTRUMENT, "X", asOf, "ab".repeat(32))),
                asOf.atTime(18, 0).toInstant(ZoneOffset.UTC),
                horizons,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static PriceQuantiles quantiles(double price) {
        return new PriceQuantiles(Collections.nCopies(QuantileLevels.COUNT, price));
    }
}
