package io.stockcast.functions.jobs;

/** The steps from prices to a published forecast, in order. */
public enum Step {
    /** The prices are known. */
    HISTORY_FETCHED,
    /** The forecast is made, with its scores on past sessions. */
    FORECAST_MADE,
    /** The forecasts of the ledger are scored, with this one among them. */
    SCORED,
    /** Visitors see the forecast and the record. */
    STORED
}
