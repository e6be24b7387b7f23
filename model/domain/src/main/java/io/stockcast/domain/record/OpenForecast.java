package io.stockcast.domain.record;

import io.stockcast.domain.forecast.HorizonForecast;
import java.time.LocalDate;
import java.util.List;

/**
 * A ledger entry with sessions to come, and all that is needed to score them.
 *
 * @param ended the last session that had ended when the forecast was made; it is scored on later ones alone
 * @param lastClose the close of the as-of session
 * @param awaited the horizons whose sessions are still to come
 */
public record OpenForecast(EntryName name, LocalDate ended, double lastClose, List<HorizonForecast> awaited) {

    public OpenForecast {
        awaited = List.copyOf(awaited);
    }

    /**
     * How many of the awaited sessions had ended when the forecast was made, as far as the calendar tells, where the
     * prices known reach only to {@code through}. Once prices reach further, a session that is not among them is still
     * to come, whenever it was expected.
     */
    int late(LocalDate through) {
        return through.isBefore(ended)
                ? (int) awaited.stream()
                        .filter(horizon -> !horizon.date().isAfter(ended))
                        .count()
                : 0;
    }
}
