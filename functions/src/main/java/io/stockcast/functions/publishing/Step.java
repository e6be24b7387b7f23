package io.stockcast.functions.publishing;

/** The steps from prices to a published forecast, in order. */
public enum Step {
    HISTORY_FETCHED,
    FORECAST_MADE,
    SCORED,
    STORED
}
