package io.stockcast.functions.evening;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.todays.TodaysForecast;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The forecast that a watched instrument should have, and the newest that it has.
 *
 * @param newest empty while none has been made
 */
record WatchedForecast(TodaysForecast wanted, Optional<Forecast> newest) {

    /** Those without a forecast, then those whose forecast is the oldest. */
    static final Comparator<WatchedForecast> OLDEST_FIRST =
            Comparator.comparing(watched -> watched.newest().map(Forecast::asOf).orElse(LocalDate.MIN));

    boolean stands() {
        return newest.filter(wanted::is).isPresent();
    }
}
