package io.stockcast.functions.requests;

import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStore;
import io.stockcast.functions.requests.RequestStore.Start;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Starts jobs within each person's quota of a day. A job counts for whoever started it, from its start on and unless it
 * fails; that it has failed is looked up only when it matters, so that nothing is lost where a request or a worker
 * stops half-way.
 */
record Quota(RequestStore requests, JobStore jobs, Clock clock) {

    Start start(ForecastRequest request) {
        Start start = requests.start(request);
        return start == Start.QUOTA_SPENT && isGivenBack(request) ? requests.start(request) : start;
    }

    private boolean isGivenBack(ForecastRequest request) {
        Set<JobId> failed = requests.counted(request.userId(), request.at()).stream()
                .filter(this::hasFailed)
                .collect(Collectors.toSet());
        if (failed.isEmpty()) {
            return false;
        }
        requests.giveBack(request.userId(), request.at(), failed);
        return true;
    }

    private boolean hasFailed(JobId id) {
        return jobs.find(id).map(job -> job.seenAt(clock.instant()).hasFailed()).orElse(true);
    }
}
