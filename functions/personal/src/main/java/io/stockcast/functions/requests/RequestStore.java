package io.stockcast.functions.requests;

import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.storage.StorageException;

/** Who has asked for what; every operation throws {@link StorageException} where the store does not answer. */
public interface RequestStore {

    /** What came of the attempt to start a job. */
    enum Start {
        /** The job is queued, and counts against the person's quota. */
        STARTED,
        /** Somebody else has changed the job in the meantime; nothing is written. */
        OVERTAKEN,
        /** The person has used up the day's quota; nothing is written. */
        QUOTA_SPENT
    }

    /** Writes the queued job, who asked for it and what is left of the quota, all or nothing. */
    Start start(ForecastRequest request);

    /** Notes that the person waits for the job too. */
    void join(ForecastRequest request);

    boolean hasAsked(String userId, JobId id);
}
