package io.stockcast.functions.todays;

import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.storage.StorageException;

/** Sends jobs to workers. */
public interface JobQueue {

    /** Delivers the job to a worker at least once; throws {@link StorageException} if the queue does not answer. */
    void send(JobId id);
}
