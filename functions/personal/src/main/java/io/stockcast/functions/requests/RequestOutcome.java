package io.stockcast.functions.requests;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.marketdata.Instrument;

/** What somebody who asks for a forecast gets. */
public sealed interface RequestOutcome {

    /** Today's forecast stands already, or one of the last days does while the lead market is awaited. */
    record Standing(Instrument instrument, Forecast forecast) implements RequestOutcome {}

    /** The forecast is being made. */
    record UnderWay(ForecastJob job) implements RequestOutcome {}
}
