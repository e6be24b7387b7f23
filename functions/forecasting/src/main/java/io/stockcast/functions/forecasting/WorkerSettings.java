package io.stockcast.functions.forecasting;

import io.stockcast.functions.composition.Variables;

/**
 * Settings of the function that works jobs off.
 *
 * @param jobsTable the table of jobs ({@code STOCKCAST_JOBS_TABLE})
 * @param mostReceives how often the queue delivers a message before it goes to the dead-letter queue
 *     ({@code STOCKCAST_MOST_RECEIVES})
 */
record WorkerSettings(String jobsTable, int mostReceives) {

    private static final int USUAL_RECEIVES = 3;

    static WorkerSettings of(Variables variables) {
        return new WorkerSettings(
                variables.required("STOCKCAST_JOBS_TABLE"),
                variables.number("STOCKCAST_MOST_RECEIVES", USUAL_RECEIVES));
    }
}
