package io.stockcast.functions.requests;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.LeadIndex;
import java.time.LocalDate;

/**
 * The forecast that a request made now asks for.
 *
 * @param asOf the last session that its input can have
 * @param isLeadPending whether the lead market's prices are pending, so that a recent forecast stands
 */
record TodaysForecast(Instrument instrument, LocalDate asOf, String modelVersion, boolean isLeadPending) {

    JobId jobId() {
        return JobId.of(instrument.symbol(), asOf, modelVersion);
    }

    boolean is(Forecast forecast) {
        return isLeadPending && LeadIndex.isRecent(forecast.asOf(), asOf)
                || !forecast.asOf().isBefore(asOf) && forecast.modelVersion().equals(modelVersion);
    }
}
