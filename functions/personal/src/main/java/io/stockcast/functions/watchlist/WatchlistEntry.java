package io.stockcast.functions.watchlist;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.NextDayOutcomes;
import io.stockcast.functions.quotes.Quote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry as it is shown.
 *
 * @param quote empty where no prices can be had now
 * @param forecast the newest; empty while none has been made
 * @param widthPercentile of the forecast's next day's range among those of five years; empty where it is unknown
 * @param record what became of earlier ones; empty while none has come due
 * @param lastSession that has ended, by the calendar of the instrument's exchange
 */
record WatchlistEntry(
        WatchedInstrument watched,
        Optional<Quote> quote,
        Optional<Forecast> forecast,
        Optional<Double> widthPercentile,
        Optional<NextDayOutcomes> record,
        LocalDate lastSession) {

    /** The chances that closes are above the buy price; empty where that is not known, or nothing is forecast. */
    Optional<List<ChanceAbove>> chanceAbove() {
        return watched.notes().buyPrice().flatMap(price -> forecast.map(newest -> ChanceAbove.of(newest, price)));
    }
}
