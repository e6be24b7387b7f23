package io.stockcast.functions.requests;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.LeadIndex;
import java.time.LocalDate;

/**
 * The forecast that somebody who asks now wants to have.
 *
 * @param asOf the last session that its input can have
 * @param isLeadAwaited whether its input would lack the lead market's news, so that a forecast of the last days stands
 */
record TodaysForecast(Instrument instrument, LocalDate asOf, String modelVersion, boolean isLeadAwaited) {

    JobId jobId() {
        return JobId.of(instrument.symbol(), asOf, modelVersion);
    }

    boolean is(Forecast forecast) {
        return isLeadAwaited && LeadIndex.isRecent(forecast.asOf(), asOf)
                || !forecast.asOf().isBefore(asOf) && forecast.modelVersion().equals(modelVersion);
    }
}
