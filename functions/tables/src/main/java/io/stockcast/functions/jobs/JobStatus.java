package io.stockcast.functions.jobs;

/** How far a job has come. */
public enum JobStatus {
    /** It waits for a worker. */
    QUEUED,
    /** A worker has leased it. */
    RUNNING,
    /** The forecast is published. */
    SUCCEEDED,
    /** It ended without a forecast; it can be asked for again. */
    FAILED
}
