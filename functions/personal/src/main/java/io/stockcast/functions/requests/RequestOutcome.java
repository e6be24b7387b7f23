package io.stockcast.functions.requests;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.marketdata.Instrument;

/** The outcome of a request for a forecast. */
public sealed interface RequestOutcome {

    /** Today's forecast exists already, or a recent one stands while the lead market's prices are pending. */
    record Standing(Instrument instrument, Forecast forecast) implements RequestOutcome {}

    /** The forecast is being made. */
    record UnderWay(ForecastJob job) implements RequestOutcome {}
}
