package io.stockcast.functions.jobs;

/** The steps from prices to a published forecast, in order. */
public enum Step {
    HISTORY_FETCHED,
    FORECAST_MADE,
    SCORED,
    STORED
}
