package io.stockcast.functions.requests;

import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.storage.StorageException;

/** The way of a job to a worker. */
public interface JobQueue {

    /** Has a worker look at the job, at least once; throws {@link StorageException} where the queue does not answer. */
    void send(JobId id);
}
