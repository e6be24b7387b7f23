package io.stockcast.functions.indices;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.marketdata.Instrument;
import java.util.List;
import java.util.Optional;

/**
 * An index as the front page shows it.
 *
 * @param closes the closes up to the forecast's as-of session, the oldest first
 * @param record what became of its forecasts; empty while none has come due
 */
record IndexSummary(
        Instrument instrument,
        Status status,
        Optional<Forecast> forecast,
        List<Double> closes,
        Optional<NextDayRecord> record) {

    /** Whether there is a forecast, and why not. */
    enum Status {
        READY,
        NO_DATA,
        UNAVAILABLE
    }

    static IndexSummary ready(
            Instrument index, Forecast forecast, List<Double> closes, Optional<NextDayRecord> record) {
        return new IndexSummary(index, Status.READY, Optional.of(forecast), closes, record);
    }

    static IndexSummary without(Instrument index, Status reason) {
        return new IndexSummary(index, reason, Optional.empty(), List.of(), Optional.empty());
    }
}
