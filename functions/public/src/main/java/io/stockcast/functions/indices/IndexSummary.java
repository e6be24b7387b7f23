package io.stockcast.functions.indices;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.NextDayOutcomes;
import io.stockcast.marketdata.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An index as the front page shows it.
 *
 * @param pricesEnd the last session of prices that have ended; empty where they go on
 * @param closes the closes up to the forecast's as-of session, the oldest first
 * @param widthPercentile of the next day's range among those of five years; empty where it is unknown
 * @param record what became of its forecasts; empty while none has come due
 */
record IndexSummary(
        Instrument instrument,
        Status status,
        Optional<LocalDate> pricesEnd,
        Optional<Forecast> forecast,
        List<Double> closes,
        Optional<Double> widthPercentile,
        Optional<NextDayOutcomes> record) {

    /** Whether there is a forecast, and why not. */
    enum Status {
        READY,
        NO_DATA,
        ENDED,
        UNAVAILABLE
    }

    static IndexSummary ready(
            Instrument index,
            Forecast forecast,
            List<Double> closes,
            Optional<Double> widthPercentile,
            Optional<NextDayOutcomes> record) {
        return new IndexSummary(
                index, Status.READY, Optional.empty(), Optional.of(forecast), closes, widthPercentile, record);
    }

    /** What is left to say of an index whose prices have ended: when they did, and what became of its forecasts. */
    static IndexSummary ended(Instrument index, LocalDate pricesEnd, Optional<NextDayOutcomes> record) {
        return new IndexSummary(
                index, Status.ENDED, Optional.of(pricesEnd), Optional.empty(), List.of(), Optional.empty(), record);
    }

    static IndexSummary without(Instrument index, Status reason) {
        return new IndexSummary(
                index, reason, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
