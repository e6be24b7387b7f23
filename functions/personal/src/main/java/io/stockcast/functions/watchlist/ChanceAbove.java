package io.stockcast.functions.watchlist;

import io.stockcast.domain.distribution.QuantileCurve;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import java.time.LocalDate;
import java.util.List;

/** The probability by a forecast that the close of one session is above a price. */
record ChanceAbove(int horizon, LocalDate date, double probability) {

    private static final List<Integer> HORIZONS = List.of(1, 5, 20);

    /** At 1, 5 and 20 sessions. */
    static List<ChanceAbove> of(Forecast forecast, double price) {
        return HORIZONS.stream().map(horizon -> at(forecast.at(horizon), price)).toList();
    }

    private static ChanceAbove at(HorizonForecast ahead, double price) {
        return new ChanceAbove(ahead.horizon(), ahead.date(), QuantileCurve.chanceAbove(ahead.quantiles(), price));
    }
}
