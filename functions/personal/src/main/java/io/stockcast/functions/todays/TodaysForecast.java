package io.stockcast.functions.todays;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.LeadIndex;
import java.time.LocalDate;

/**
 * The forecast of an instrument that would be the newest now.
 *
 * @param asOf the last session that its input can have
 * @param isLeadPending whether the lead market's prices are pending, so that a recent forecast stands
 */
public record TodaysForecast(Instrument instrument, LocalDate asOf, String modelVersion, boolean isLeadPending) {

    /** The job that makes it. */
    public JobId jobId() {
        return JobId.of(instrument.symbol(), asOf, modelVersion);
    }

    /** Whether a forecast is it, or stands for it. */
    public boolean is(Forecast forecast) {
        return isLeadPending && LeadIndex.isRecent(forecast.asOf(), asOf)
                || !forecast.asOf().isBefore(asOf) && forecast.modelVersion().equals(modelVersion);
    }
}
