package io.stockcast.functions.watchlist;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.NextDayOutcomes;
import io.stockcast.functions.quotes.Quote;
import java.util.List;
import java.util.Optional;

/**
 * An entry as it is shown.
 *
 * @param quote empty where no prices can be had now
 * @param forecast the newest; empty while none has been made
 * @param record what became of earlier ones; empty while none has come due
 */
record WatchlistEntry(
        WatchedInstrument watched,
        Optional<Quote> quote,
        Optional<Forecast> forecast,
        Optional<NextDayOutcomes> record) {

    /** The chances that closes are above the buy price; empty where that is not known, or nothing is forecast. */
    Optional<List<ChanceAbove>> chanceAbove() {
        return watched.notes().buyPrice().flatMap(price -> forecast.map(newest -> ChanceAbove.of(newest, price)));
    }
}
