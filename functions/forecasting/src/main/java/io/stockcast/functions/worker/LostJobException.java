package io.stockcast.functions.worker;

import io.stockcast.functions.jobs.JobId;

/** The job is leased by another worker now, so the work done here no longer counts. */
class LostJobException extends RuntimeException {

    LostJobException(JobId id) {
        super("the job " + id + " is leased by another worker");
    }
}
