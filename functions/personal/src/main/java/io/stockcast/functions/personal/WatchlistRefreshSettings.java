package io.stockcast.functions.personal;

import io.stockcast.functions.composition.Variables;

/**
 * Settings of the function that has what is watched forecast.
 *
 * @param peopleTable the table of what is kept about people ({@code STOCKCAST_PEOPLE_TABLE})
 * @param jobsTable the table of jobs ({@code STOCKCAST_JOBS_TABLE})
 * @param queueUrl where jobs are queued ({@code STOCKCAST_QUEUE_URL})
 * @param mostStarts how many forecasts it starts at once, at most ({@code STOCKCAST_WATCHLIST_STARTS})
 */
record WatchlistRefreshSettings(String peopleTable, String jobsTable, String queueUrl, int mostStarts) {

    private static final int USUAL_STARTS = 100;

    static WatchlistRefreshSettings of(Variables variables) {
        return new WatchlistRefreshSettings(
                variables.required("STOCKCAST_PEOPLE_TABLE"),
                variables.required("STOCKCAST_JOBS_TABLE"),
                variables.required("STOCKCAST_QUEUE_URL"),
                variables.number("STOCKCAST_WATCHLIST_STARTS", USUAL_STARTS));
    }
}
