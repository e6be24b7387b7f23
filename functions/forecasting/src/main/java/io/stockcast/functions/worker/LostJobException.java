package io.stockcast.functions.worker;

import io.stockcast.functions.jobs.JobId;

/** Somebody else has the job now, so that what is done here no longer counts. */
class LostJobException extends RuntimeException {

    LostJobException(JobId id) {
        super("the job " + id + " is in other hands");
    }
}
