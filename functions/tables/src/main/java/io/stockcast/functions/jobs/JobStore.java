package io.stockcast.functions.jobs;

import io.stockcast.functions.storage.StorageException;
import java.util.Optional;

/** Where jobs are kept; every operation throws {@link StorageException} where the store does not answer. */
public interface JobStore {

    Optional<ForecastJob> find(JobId id);

    /**
     * Writes the next version of a job.
     *
     * @return false where somebody else has written that version first; then nothing is changed
     */
    boolean write(ForecastJob next);
}
