package io.stockcast.functions.requests;

import io.stockcast.forecasting.Forecast;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.marketdata.Instrument;
import java.time.LocalDate;

/**
 * The forecast that somebody who asks now wants to have.
 *
 * @param asOf the last session that its input can have
 */
record TodaysForecast(Instrument instrument, LocalDate asOf, String modelVersion) {

    JobId jobId() {
        return JobId.of(instrument.symbol(), asOf, modelVersion);
    }

    boolean is(Forecast forecast) {
        return !forecast.asOf().isBefore(asOf) && forecast.modelVersion().equals(modelVersion);
    }
}
