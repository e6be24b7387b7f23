package io.stockcast.functions.personal;

import io.stockcast.functions.composition.Variables;

/**
 * Settings of the function that takes requests for forecasts.
 *
 * @param jobsTable the table of jobs ({@code STOCKCAST_JOBS_TABLE})
 * @param queueUrl where jobs are queued ({@code STOCKCAST_QUEUE_URL})
 * @param forecastsADay how many forecasts a person may have made on a day ({@code STOCKCAST_FORECASTS_A_DAY})
 */
record RequestSettings(String jobsTable, String queueUrl, int forecastsADay) {

    private static final int USUAL_FORECASTS_A_DAY = 20;

    static RequestSettings of(Variables variables) {
        return new RequestSettings(
                variables.required("STOCKCAST_JOBS_TABLE"),
                variables.required("STOCKCAST_QUEUE_URL"),
                variables.number("STOCKCAST_FORECASTS_A_DAY", USUAL_FORECASTS_A_DAY));
    }
}
