package io.stockcast.functions.requests;

import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.storage.StorageException;
import java.time.Instant;
import java.util.Set;

/** Who has requested what; every operation throws {@link StorageException} if the store does not answer. */
public interface RequestStore {

    /** The outcome of an attempt to start a job. */
    enum Start {
        /** The job is queued, and counts against the person's quota. */
        STARTED,
        /** Another request changed the job first; nothing is written. */
        LOST_RACE,
        /** The person has used up the day's quota; nothing is written. */
        QUOTA_SPENT
    }

    /** Writes the queued job, who asked for it and that it counts against the quota, all or nothing. */
    Start start(ForecastRequest request);

    /**
     * Takes a start back: writes that its job has failed, and that it does not count, both or neither.
     *
     * @return false where somebody else has changed the job since; then nothing is written
     */
    boolean takeBack(ForecastRequest request, ForecastJob failed);

    /** The jobs that count against the person's quota of the day. */
    Set<JobId> counted(String userId, Instant day);

    /** Lets these jobs no longer count against the person's quota of the day; doing so again changes nothing. */
    void giveBack(String userId, Instant day, Set<JobId> jobs);

    /** Notes that the person waits for the job too. */
    void join(ForecastRequest request);

    boolean hasAsked(String userId, JobId id);
}
